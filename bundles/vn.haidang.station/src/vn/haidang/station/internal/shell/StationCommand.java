package vn.haidang.station.internal.shell;

import java.io.PrintStream;
import java.util.Optional;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.station.internal.Json;
import vn.haidang.station.internal.Messages;

/** What every shell command has: a language, a JSON form and the shell to print on. */
abstract class StationCommand implements Action {

    @Reference
    private Session session;

    @Option(name = "--lang", description = "vi | en", valueToShowInHelp = "vi")
    private String language = Language.VIETNAMESE.tag();

    @Option(name = "--json", description = "JSON")
    private boolean json;

    @Override
    public final Object execute() {
        Language known = Language.ofTag(language).orElseThrow(() -> new IllegalArgumentException(
                text(ValueFormat.of(Language.VIETNAMESE), "shell.language.unknown", "language", language)));
        ValueFormat format = ValueFormat.of(known);
        if (json) {
            out().println(Json.document(content(format)));
        } else {
            printTable(format);
        }
        return null;
    }

    /** What the command has to say, as JSON. */
    abstract Json.Content content(ValueFormat format);

    /** What the command has to say, as a table for people. */
    abstract void printTable(ValueFormat format);

    /** Where to print. */
    final PrintStream out() {
        return session.getConsole();
    }

    /** A part of the station that is there only while it works. */
    static <T> T working(Optional<T> part, ValueFormat format) {
        return part.orElseThrow(() -> new IllegalStateException(text(format, "shell.notWorking")));
    }

    static String text(ValueFormat format, String key) {
        return Messages.CATALOGUE.text(format.language(), key);
    }

    static String text(ValueFormat format, String key, String argument, Object value) {
        return Messages.CATALOGUE.text(format, key, MessageArguments.none().with(argument, value));
    }
}
