package vn.haidang.workbench.internal.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.workbench.internal.Messages;

/**
 * What the workbench is started with. Options of our own begin with two dashes; those with one belong to the platform
 * and are left to it.
 *
 * @param data the data folder
 * @param language the language of the window
 * @param sampleCity the folder of the sample city, to show the demo in the place of what the data folder has
 */
record StartArguments(Path data, Language language, Optional<Path> sampleCity) {

    static StartArguments parse(String[] arguments, Map<String, String> environment, Path home)
            throws FindingException {
        Path data = environment.containsKey("HAIDANG_HOME")
                ? Path.of(environment.get("HAIDANG_HOME"))
                : home.resolve(".haidang");
        StartArguments parsed = new StartArguments(data, Language.VIETNAMESE, Optional.empty());
        for (int i = 0; i < arguments.length; i++) {
            int equals = arguments[i].indexOf('=');
            if (arguments[i].startsWith("--") && equals > 0) {
                parsed = parsed.with(arguments[i].substring(0, equals), arguments[i].substring(equals + 1));
            } else if (arguments[i].startsWith("--")) {
                parsed = parsed.with(arguments[i], value(arguments, i));
                i++;
            }
        }
        return parsed;
    }

    /** The language asked for, for telling that something else is wrong; Vietnamese when that is not clear either. */
    static Language languageOf(String[] arguments) {
        Language language = Language.VIETNAMESE;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                language = Language.ofTag(arguments[i].substring("--lang=".length())).orElse(language);
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                language = Language.ofTag(arguments[i + 1]).orElse(language);
            }
        }
        return language;
    }

    private static String value(String[] arguments, int option) throws FindingException {
        if (option + 1 >= arguments.length || arguments[option + 1].startsWith("--")) {
            throw wrong("arguments.valueMissing", "option", arguments[option]);
        }
        return arguments[option + 1];
    }

    private StartArguments with(String option, String value) throws FindingException {
        return switch (option) {
            case "--data" -> new StartArguments(Path.of(value).toAbsolutePath().normalize(), language, sampleCity);
            case "--lang" -> new StartArguments(data,
                    Language.ofTag(value).orElseThrow(() -> wrong("arguments.language", "value", value)), sampleCity);
            case "--demo" -> new StartArguments(data, language,
                    Optional.of(Path.of(value).toAbsolutePath().normalize()));
            default -> throw wrong("arguments.unknown", "option", option);
        };
    }

    private static FindingException wrong(String code, String name, String value) {
        return new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, code).with(name, value));
    }
}
