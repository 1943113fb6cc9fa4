package vn.haidang.cli.internal;

import picocli.CommandLine.Option;

/** The options that every command takes. */
final class CommonOptions {

    @Option(names = "--json", descriptionKey = "option.json")
    boolean json;

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "option.lang")
    String language;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help")
    boolean help;
}
