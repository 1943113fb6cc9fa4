package vn.haidang.station.internal.control;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.station.internal.Json;
import vn.haidang.station.internal.Messages;
import vn.haidang.station.internal.StationSettings;
import vn.haidang.station.internal.control.HealthClient.Answer;

/**
 * The program behind {@code station start|stop|status|shell}: starts and stops the station of a data folder from
 * outside. It runs on a plain class path, without OSGi; {@code station.sh} starts it.
 * <p>
 * Exit codes: 0 done and well; 1 the station is not running or not well; 2 wrong use or something the user can mend,
 * one sentence on standard error; 3 an internal error.
 */
public final class StationControl {

    private static final int WELL = 0;
    private static final int NOT_WELL = 1;
    private static final int REFUSED = 2;
    private static final int BROKEN = 3;

    private final Path home;
    private final Options options;
    private final Instance instance;
    private final PrintStream out;

    private StationControl(Path home, Options options, PrintStream out) {
        this.home = home;
        this.options = options;
        this.instance = Instance.in(options.data());
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Path.of(System.getProperty("haidang.station.home")), List.of(arguments), out, err));
    }

    static int run(Path home, List<String> arguments, PrintStream out, PrintStream err) {
        Language language = Options.language(arguments);
        try {
            return new StationControl(home, Options.parse(arguments), out).run();
        } catch (FindingException e) {
            err.println(e.finding().summary(ValueFormat.of(language)));
            return REFUSED;
        } catch (IOException | UncheckedIOException e) {
            err.println(e);
            return BROKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return BROKEN;
        }
    }

    private int run() throws FindingException, IOException, InterruptedException {
        return switch (options.action()) {
            case START -> start();
            case STOP -> stop();
            case STATUS -> status();
            case SHELL -> shell();
        };
    }

    private int start() throws FindingException, IOException, InterruptedException {
        new Start(home, instance, options).run();
        return status();
    }

    private int stop() throws FindingException, InterruptedException {
        Optional<ProcessHandle> running = instance.running();
        boolean killed = running.isPresent() && Stop.process(running.get());
        if (options.json()) {
            out.println(stopped());
        } else if (killed) {
            out.println(text("control.killed", "limit", Stop.PATIENCE));
        } else if (running.isPresent()) {
            out.println(text("control.stopped", "folder", instance.dataFolder().toString()));
        } else {
            out.println(notRunning().finding().summary(options.format()));
        }
        return WELL;
    }

    private int status() {
        Optional<ProcessHandle> running = instance.running();
        if (running.isEmpty()) {
            out.println(options.json() ? stopped() : notRunning().finding().summary(options.format()));
            return NOT_WELL;
        }
        int port = instance.httpPort().orElse(StationSettings.HTTP_PORT);
        Optional<Answer> health = HealthClient.get(port, page("/health")).filter(a -> a.isFrom(running.get().pid()));
        if (health.isEmpty()) {
            printSilent(running.get().pid(), port);
            return NOT_WELL;
        }
        if (options.json()) {
            out.println(health.get().text());
        } else {
            HealthClient.get(port, page("/status")).ifPresent(answer -> out.print(answer.text()));
            out.println(text("control.pages", "port", Integer.toString(port)));
        }
        return health.get().healthy() ? WELL : NOT_WELL;
    }

    private int shell() throws FindingException, IOException, InterruptedException {
        if (instance.running().isEmpty()) {
            throw notRunning();
        }
        return Karaf.client(home, instance, options.command()).start().waitFor();
    }

    private void printSilent(long pid, int port) {
        if (options.json()) {
            out.println(Json.document(json -> {
                json.writeStartObject();
                json.writeStringField("status", "SILENT");
                json.writeNumberField("pid", pid);
                json.writeEndObject();
            }));
        } else {
            out.println(Messages.CATALOGUE.text(options.format(), "control.silent", MessageArguments.none()
                    .with("pid", Long.toString(pid)).with("port", Integer.toString(port))));
        }
    }

    private static String stopped() {
        return Json.document(json -> {
            json.writeStartObject();
            json.writeStringField("status", "STOPPED");
            json.writeEndObject();
        });
    }

    private FindingException notRunning() {
        return new FindingException(
                Messages.error("station.notRunning").with("folder", instance.dataFolder().toString()));
    }

    private String page(String path) {
        return path + "?lang=" + options.language().tag();
    }

    private String text(String key, String argument, Object value) {
        return Messages.CATALOGUE.text(options.format(), key, MessageArguments.none().with(argument, value));
    }
}
