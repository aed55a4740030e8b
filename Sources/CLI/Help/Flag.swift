import ArgumentParser

/// In the commands a flag is an option without a value; the domain's finding is `Domain.Flag`.
typealias Flag = ArgumentParser.Flag
