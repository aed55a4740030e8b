import Archive

/// The parts of a workbook file and how they refer to each other.
struct WorkbookPackage {
  private let archive: ArchiveReader
  /// Parts are found without regard to case, as the packaging standard says (ECMA-376 Part 2).
  private let parts: [String: String]

  init(_ bytes: [UInt8]) throws(UnreadableFile) {
    do {
      archive = try ArchiveReader(bytes)
    } catch {
      throw UnreadableFile(.refusedPackage, message: error.message, cause: error)
    }
    parts = Dictionary(archive.names.map { ($0.lowercased(), $0) }) { first, _ in first }
  }

  /// Reads one part.
  func read(_ part: String, into consumer: inout some XMLConsumer) throws(UnreadableFile) {
    guard let name = parts[part.lowercased()] else { throw UnreadableFile(.damagedWorkbook) }
    let bytes: [UInt8]
    do {
      bytes = try archive.contents(of: name)
    } catch {
      throw UnreadableFile(.refusedPackage, message: error.message, cause: error)
    }
    try XMLEvents.read(bytes, into: &consumer)
  }

  /// The sheets with their parts, and the parts with strings and formats.
  func outline() throws(UnreadableFile) -> WorkbookOutline {
    guard parts["[content_types].xml"] != nil, let main = try mainPart() else {
      throw UnreadableFile(.otherPackage)
    }
    var outline = WorkbookOutline()
    try read(main, into: &outline)
    for relation in try relations(of: main) {
      switch relation.kind {
      case "worksheet": outline.worksheets[relation.id] = relation.target
      case "sharedStrings": outline.stringsPart = relation.target
      case "styles": outline.stylesPart = relation.target
      default: break
      }
    }
    guard !outline.sheets.isEmpty else { throw UnreadableFile(.damagedWorkbook) }
    return outline
  }

  func styles(_ outline: WorkbookOutline) throws(UnreadableFile) -> [MomentStyle?] {
    guard let part = outline.stylesPart, parts[part.lowercased()] != nil else { return [] }
    var consumer = StylesConsumer()
    try read(part, into: &consumer)
    return consumer.styles
  }

  func sharedStrings(_ outline: WorkbookOutline) throws(UnreadableFile) -> [String] {
    guard let part = outline.stringsPart, parts[part.lowercased()] != nil else { return [] }
    var consumer = SharedStringsConsumer()
    try read(part, into: &consumer)
    return consumer.strings
  }

  private func mainPart() throws(UnreadableFile) -> String? {
    if parts["_rels/.rels"] != nil {
      let found = try relations(of: "").first { $0.kind == "officeDocument" }
      if let target = found?.target, target.hasSuffix(".xml") {
        return target.lowercased().contains("workbook") ? target : nil
      }
      if found != nil { return nil }
    }
    return parts["xl/workbook.xml"]
  }

  private func relations(of part: String) throws(UnreadableFile) -> [PartLink] {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let name = part.split(separator: "/").last.map(String.init) ?? ""
    let list = (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
    guard parts[list.lowercased()] != nil else { return [] }
    var consumer = PartLinksConsumer(folder: folder)
    try read(list, into: &consumer)
    return consumer.relations
  }
}
