package vn.haidang.workbench.internal.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.workbench.internal.Messages;

/**
 * What the workbench is started with. Options of our own begin with two dashes; of those with one dash the few that the
 * platform leaves to its applications are passed over. Everything else is refused: a word that nobody reads is a mistake.
 *
 * @param data the data folder, absolute
 * @param server the URL of the shared database, where there is one
 * @param language the language of the window
 * @param sampleCity the folder of the sample city, to show the demo in the place of what the data folder has
 */
record StartArguments(Path data, Optional<String> server, Language language, Optional<Path> sampleCity) {

    private static final String HOME_VARIABLE = "HAIDANG_HOME";

    /** The platform's own, in every form that reaches an application. */
    private static final Set<String> PLATFORM = Set.of("-clearPersistedState", "-nosplash", "-nouithread");
    private static final Set<String> PLATFORM_WITH_VALUE = Set.of("-application", "-product", "-nl", "-testproperties",
            "-testApplication");

    static StartArguments parse(String[] arguments, Map<String, String> environment, Path home)
            throws FindingException {
        String named = environment.getOrDefault(HOME_VARIABLE, "");
        Path data = named.isBlank() ? home.resolve(".haidang") : path(HOME_VARIABLE, named);
        StartArguments parsed = new StartArguments(data, Optional.empty(), Language.VIETNAMESE, Optional.empty());
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            int equals = argument.indexOf('=');
            if (argument.startsWith("--") && equals > 0) {
                parsed = parsed.with(argument.substring(0, equals), argument.substring(equals + 1));
            } else if (argument.startsWith("--")) {
                parsed = parsed.with(argument, value(arguments, i));
                i++;
            } else if (PLATFORM_WITH_VALUE.contains(argument)) {
                i++;
            } else if (!PLATFORM.contains(argument)) {
                throw wrong(argument.startsWith("-") ? "arguments.unknown" : "arguments.stray", "option", argument);
            }
        }
        if (parsed.server().isPresent() && parsed.sampleCity().isPresent()) {
            throw wrong("arguments.demoShared", "option", "--url");
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

    /** A name that is not known is told before a value that is not there. */
    private static String value(String[] arguments, int option) throws FindingException {
        if (!Set.of("--data", "--url", "--lang", "--demo").contains(arguments[option])) {
            throw wrong("arguments.unknown", "option", arguments[option]);
        }
        if (option + 1 >= arguments.length || arguments[option + 1].startsWith("--")) {
            throw wrong("arguments.valueMissing", "option", arguments[option]);
        }
        return arguments[option + 1];
    }

    private StartArguments with(String option, String value) throws FindingException {
        return switch (option) {
            case "--data" -> new StartArguments(path(option, value), server, language, sampleCity);
            case "--url" -> new StartArguments(data, Optional.of(value), language, sampleCity);
            case "--lang" -> new StartArguments(data, server,
                    Language.ofTag(value).orElseThrow(() -> wrong("arguments.language", "value", value)), sampleCity);
            case "--demo" -> new StartArguments(data, server, language, Optional.of(path(option, value)));
            default -> throw wrong("arguments.unknown", "option", option);
        };
    }

    private static Path path(String option, String value) throws FindingException {
        if (value.isBlank()) {
            throw wrong("arguments.valueMissing", "option", option);
        }
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "arguments.path")
                    .with("option", option).with("value", printable(value)), e);
        }
    }

    /** What makes a path invalid is mostly what cannot be printed either. */
    private static String printable(String value) {
        return value.replaceAll("\\p{Cntrl}", "?");
    }

    private static FindingException wrong(String code, String name, String value) {
        return new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, code).with(name, value));
    }
}
