package vn.haidang.station.internal.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.station.internal.Messages;

/**
 * What was asked for on the command line.
 *
 * @param action what to do
 * @param data the data folder
 * @param language the language to answer in
 * @param json whether to answer in JSON
 * @param httpPort the port of the health page, when one was chosen
 * @param sshPort the port of the shell, when one was chosen
 * @param command the shell command to run and leave again; empty to stay in the shell
 */
record Options(Action action, Path data, Language language, boolean json, OptionalInt httpPort, OptionalInt sshPort,
        List<String> command) {

    private static final int HIGHEST_PORT = 65_535;

    /** What the launcher can do. */
    enum Action {
        START, STOP, STATUS, SHELL
    }

    /** The language asked for, as far as can be told even from wrong arguments. */
    static Language language(List<String> arguments) {
        Optional<String> tag = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--lang=")) {
                tag = Optional.of(arguments.get(i).substring("--lang=".length()));
            } else if (arguments.get(i).equals("--lang") && i + 1 < arguments.size()) {
                tag = Optional.of(arguments.get(i + 1));
            }
        }
        return tag.or(() -> Optional.ofNullable(System.getenv("HAIDANG_LANG"))).flatMap(Language::ofTag)
                .orElse(Language.VIETNAMESE);
    }

    /** @throws FindingException naming the argument that is not understood */
    static Options parse(List<String> arguments) throws FindingException {
        Reader reader = new Reader(arguments);
        reader.read();
        return new Options(
                reader.action.orElseThrow(() -> new FindingException(Messages.error("station.action.missing"))),
                reader.data.orElseGet(Options::home),
                language(arguments), reader.json, reader.httpPort, reader.sshPort, reader.command);
    }

    ValueFormat format() {
        return ValueFormat.of(language);
    }

    private static Path home() {
        String home = System.getenv("HAIDANG_HOME");
        return home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".haidang") : absolute(home);
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    private static FindingException unknown(String argument) {
        return new FindingException(Messages.error("station.option.unknown").with("option", argument));
    }

    private static final class Reader {
        private final Iterator<String> arguments;
        private final List<String> command = new ArrayList<>();
        private Optional<Action> action = Optional.empty();
        private Optional<Path> data = Optional.empty();
        private OptionalInt httpPort = OptionalInt.empty();
        private OptionalInt sshPort = OptionalInt.empty();
        private boolean json;

        Reader(List<String> arguments) {
            this.arguments = arguments.iterator();
        }

        /** Everything from the shell's command on belongs to the command. */
        void read() throws FindingException {
            while (arguments.hasNext()) {
                String argument = arguments.next();
                boolean option = argument.startsWith("--");
                if (action.isEmpty() && !option) {
                    action = Optional.of(action(argument));
                } else if (option && !argument.equals("--")) {
                    readOption(argument);
                } else if (action.equals(Optional.of(Action.SHELL))) {
                    command.addAll(argument.equals("--") ? List.of() : List.of(argument));
                    arguments.forEachRemaining(command::add);
                } else {
                    throw unknown(argument);
                }
            }
        }

        private void readOption(String argument) throws FindingException {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (argument.equals("--json")) {
                json = true;
                return;
            }
            String value = equals >= 0 ? argument.substring(equals + 1) : arguments.hasNext() ? arguments.next() : "";
            switch (name) {
                case "--data" -> data = Optional.of(folder(value));
                case "--http-port" -> httpPort = OptionalInt.of(port(name, value));
                case "--ssh-port" -> sshPort = OptionalInt.of(port(name, value));
                case "--lang" -> Language.ofTag(value).orElseThrow(() -> unusable(name, value));
                default -> throw unknown(argument);
            }
        }

        private static Action action(String argument) throws FindingException {
            for (Action known : Action.values()) {
                if (known.name().toLowerCase(Locale.ROOT).equals(argument)) {
                    return known;
                }
            }
            throw unknown(argument);
        }

        private static Path folder(String value) throws FindingException {
            if (value.isBlank()) {
                throw unusable("--data", value);
            }
            return absolute(value);
        }

        private static int port(String name, String value) throws FindingException {
            try {
                int port = Integer.parseInt(value);
                if (port >= 1 && port <= HIGHEST_PORT) {
                    return port;
                }
            } catch (NumberFormatException e) {
                throw unusable(name, value);
            }
            throw unusable(name, value);
        }

        private static FindingException unusable(String name, String value) {
            return new FindingException(
                    Messages.error("station.option.value").with("option", name).with("value", value));
        }
    }
}
