import Markup

extension PaperStyle {
  /// Fonts for people with weak sight first, then what Windows, macOS and Linux have.
  static let fonts: StyleSheet = """
    "BIZ UDPGothic", "BIZ UDPゴシック", "UD デジタル 教科書体 NP-R", "Noto Sans CJK JP", \
    "Noto Sans JP", "Hiragino Sans", "Yu Gothic", "IPAexGothic", sans-serif
    """

  /// The whole sheet.
  static let sheet: StyleSheet = text + facts + tables + fields + screen + paper

  private static let text: StyleSheet = """
    * { box-sizing: border-box; }
    html { font-family: \(fonts); line-height: 1.6; color: #1a1a1a; background: #fff; }
    body { margin: 0; overflow-wrap: anywhere; line-break: strict; }
    h1 { margin: 0 0 .7em; font-size: 1.45em; line-height: 1.35; text-align: center; }
    h2 { margin: 1.05em 0 .4em; padding: 0 0 .15em; border-bottom: 1.5pt solid #333;
      font-size: 1.15em; line-height: 1.4; }
    h3 { margin: .8em 0 .25em; font-size: 1.02em; line-height: 1.45; }
    h4 { margin: 0 0 .3em; font-size: 1.02em; line-height: 1.45; }
    h2, h3, h4 { break-after: avoid; }
    p { margin: .3em 0; orphans: 2; widows: 2; }
    ul { margin: .3em 0; padding-left: 1.3em; }
    li { margin: .1em 0; }
    u { text-decoration: underline; text-decoration-thickness: .09em; text-underline-offset: .2em; }
    .aside { font-weight: 400; font-size: .9em; color: #444; }
    .note { font-size: .88em; line-height: 1.5; color: #333; }
    .closing { margin-top: .6em; text-align: right; break-before: avoid; }
    .group { margin: .55em 0; padding: .4em .8em .5em; border: .75pt solid #777; border-radius: 2pt; }
    .group > :first-child { margin-top: 0; }
    .choice { display: inline-block; margin-right: .8em; white-space: nowrap; }
    .box { margin-right: .15em; font-size: 1.1em; }
    .blank { display: inline-block; border-bottom: .75pt solid #555; height: 1em; }
    .blank.short { width: 4em; } .blank.medium { width: 6em; } .blank.long { width: 14em; }
    .whole { white-space: nowrap; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    details { margin: .7em 0; padding: .3em .8em; border: .75pt dashed #999; border-radius: 2pt; }
    summary { font-weight: 700; cursor: pointer; }
    header, footer { display: flex; justify-content: space-between; gap: 1em;
      font-size: .88em; color: #333; }
    header { font-weight: 700; flex-direction: row-reverse; }
    header p, footer p { margin: 0; }
    """

  private static let facts: StyleSheet = """
    dl { display: grid; grid-template-columns: fit-content(9.5em) 1fr; column-gap: .8em;
      margin: .2em 0; }
    dl > div { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1;
      break-inside: avoid; }
    dl.line { display: flex; flex-wrap: wrap; column-gap: 1.8em; }
    dl.line > div { grid-template-columns: max-content 1fr; column-gap: .8em; }
    dl:not(.line) dt, dl.line > div:first-child dt { min-width: 7.2em; }
    dt { grid-column: 1; font-weight: 700; color: #333; }
    dd { grid-column: 2; margin: 0; }
    """

  private static let tables: StyleSheet = """
    .table { margin: .4em 0 .6em; }
    table { width: 100%; border-collapse: collapse; font-size: .9em; line-height: 1.45;
      font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 700; padding-bottom: .2em; break-after: avoid; }
    th, td { padding: .22em .45em; border: .5pt solid #999; text-align: left;
      vertical-align: top; }
    th { font-weight: 700; }
    thead th { background: #f1f1ee; border-bottom: 1pt solid #555; white-space: nowrap; }
    tbody th { font-weight: 400; }
    .dense { font-size: .82em; }
    .dense th, .dense td { padding: .2em .35em; }
    .mark { white-space: nowrap; width: 1%; }
    .phrase { word-break: keep-all; overflow-wrap: normal; width: 1%; }
    .figure { text-align: right; white-space: nowrap; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .signatures { width: auto; margin: 1em 0 0 auto; break-inside: avoid; }
    .signatures th, .signatures td { min-width: 6.5em; text-align: center; }
    .signatures td { height: 4.2em; }
    """

  private static let fields: StyleSheet = """
    .field { display: grid; grid-template-columns: 8em 1fr; column-gap: .9em; margin: .3em 0;
      break-inside: avoid; }
    .field .label { font-weight: 700; color: #333; }
    .empty { border-bottom: .75pt solid #777; min-height: 1.6em; }
    .empty.tall { min-height: 5em; border: .75pt solid #777; }
    """

  private static let screen: StyleSheet = """
    @media screen {
      html { background: #f4f3ef; }
      body { max-width: 56rem; margin: 1.5rem auto; padding: clamp(1rem, 4vw, 3rem);
        background: #fff; border: 1px solid #ddd; font-size: 1.05rem; }
      header { margin-bottom: 1em; }
      .table { overflow-x: auto; }
      td:not([class]) { min-width: 7em; }
      footer { margin-top: 2em; padding-top: .6em; border-top: 1px solid #bbb; }
      :focus-visible { outline: 3px solid #1f5f99; outline-offset: 2px; }
    }
    """

  private static let paper: StyleSheet = """
    @media print {
      html { font-size: 10.5pt; }
      header, footer { display: none; }
      body { padding: 0 .5pt; }
      .group { break-inside: avoid; }
      .long { break-inside: auto; box-decoration-break: clone;
        -webkit-box-decoration-break: clone; }
      .long dl > div { break-inside: auto; }
      .long dl > div:last-child { break-inside: avoid; }
      dd { break-inside: avoid; }
      .page-break { break-after: page; }
      details { border-style: solid; }
      summary { list-style: none; }
      details::details-content { content-visibility: visible; block-size: auto; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
