import CLI

await Teireikai.main()
