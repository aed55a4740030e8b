// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "teireikai",
  products: [.executable(name: "teireikai", targets: ["teireikai"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Tests only: starting and killing the real program.
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // What everybody knows: the words of the centre.
    .target(name: "Domain"),

    // Know nothing of the domain.
    .systemLibrary(
      name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Archive", dependencies: ["CZlib"]),
    .target(name: "Markup"),

    // Each knows Domain and at most one technology.
    .target(name: "Review", dependencies: ["Domain"], exclude: ["Rules"]),
    .executableTarget(name: "EmbedRules", dependencies: ["Domain", "Review"]),
    .plugin(
      name: "EmbedRulesPlugin", capability: .buildTool(), dependencies: ["EmbedRules"],
      path: "Sources/EmbedRulesPlugin"),
    // The rules of Review inside the program, laid out when it is built.
    .target(name: "BuiltInRules", dependencies: ["Review"], plugins: ["EmbedRulesPlugin"]),
    .target(name: "Sharing", dependencies: ["Domain"]),
    .target(name: "Documents", dependencies: ["Domain", "Markup"]),
    .target(name: "Importing", dependencies: ["Domain", "Archive"]),
    .target(
      name: "Store",
      dependencies: [
        "Domain",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),

    // The composition root: the only target that knows everybody.
    .target(
      name: "CLI",
      dependencies: [
        "Domain", "Review", "BuiltInRules", "Sharing", "Documents", "Importing", "Store",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "teireikai", dependencies: ["CLI"]),

    // Tests
    .target(name: "TestSupport", dependencies: ["Domain"], path: "Tests/TestSupport"),
    .testTarget(
      name: "DomainTests", dependencies: ["Domain", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive"]),
    .testTarget(
      name: "ReviewTests",
      dependencies: [
        "Review", "BuiltInRules", "TestSupport", .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["Flagging/Fixtures"]),
    .testTarget(name: "SharingTests", dependencies: ["Sharing", "Documents", "TestSupport"]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Sharing", "TestSupport"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "ImportingTests", dependencies: ["Importing", "Archive", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "StoreTests",
      dependencies: ["Store", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Fixtures"]),
    .target(
      name: "TestProgram",
      dependencies: [
        "teireikai",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Tests/TestProgram"),
    .executableTarget(
      name: "FlaggingBench", dependencies: ["Domain", "Review", "BuiltInRules"],
      path: "Tests/Benchmarks/Flagging"),
    .executableTarget(
      name: "StoreBench", dependencies: ["Domain", "Store"], path: "Tests/Benchmarks/Store"),
    .testTarget(name: "AcceptanceTests", dependencies: ["TestProgram"]),
    .testTarget(name: "ReliabilityTests", dependencies: ["TestProgram"]),
  ],
  swiftLanguageModes: [.v6]
)

let houseRules: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
  .treatWarning("ExplicitSendable", as: .error),
]
for target in package.targets where target.type != .system && target.type != .plugin {
  target.swiftSettings = (target.swiftSettings ?? []) + houseRules
}
