package vn.haidang.cli.internal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import vn.haidang.base.text.Language;

/** The options that every command takes. */
final class CommonOptions {

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "option.json")
    boolean json;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "vi|en", converter = LanguageConverter.class, descriptionKey = "option.lang")
    Language language;

    @Option(names = {"-h", "--help"}, scope = ScopeType.INHERIT, usageHelp = true, descriptionKey = "option.help")
    boolean help;

    /** A language of the program by its tag. */
    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            return Language.ofTag(tag).orElseThrow(() -> new TypeConversionException("not a language: " + tag));
        }
    }
}
