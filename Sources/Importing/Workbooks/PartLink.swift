/// That one part of a workbook uses another.
struct PartLink {
  let id: String
  /// The last word of the relation's type, such as "worksheet".
  let kind: String
  /// The other part's full name.
  let target: String
}

/// Reads a list of relations (a ".rels" part).
struct PartLinksConsumer: XMLConsumer {
  let folder: String
  private(set) var relations: [PartLink] = []

  init(folder: String) {
    self.folder = folder
  }

  mutating func open(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"], let kind = type.split(separator: "/").last
    else { return }
    relations.append(PartLink(id: id, kind: String(kind), target: resolved(target)))
  }

  func text(_ text: String) {}
  func close(_ name: String) {}

  /// A target is relative to the folder of the part that refers to it, unless it begins with "/".
  private func resolved(_ target: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
