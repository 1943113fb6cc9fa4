package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures how soon the station says that a line is down, from the moment the simulator cuts it: the sample city's lines
 * at one echo a second, one cut after another, each at another moment of the second. Then how soon it measures again when it
 * was killed: echoes, and the rate of a line's traffic, of which it takes two polls.
 */
final class LineBenchmark {

    private static final int LINES = 10;
    private static final int ROUNDS = 2;
    private static final int RESTARTS = 2;
    private static final double DEMANDED_SECONDS = 5;
    private static final double DEMANDED_RESTART_SECONDS = 30;
    private static final Pattern ECHO = Pattern.compile("\"roundTripMillis\"\\s*:");
    private static final Pattern RATE = Pattern.compile("\"inBitsPerSecond\"\\s*:");

    private final Path root;

    LineBenchmark(Path root) {
        this.root = root;
    }

    /**
     * Each in seconds, sorted.
     *
     * @param cuts from the cut to the news of it
     * @param echoes from the start of a station that was killed to the first echo of a line
     * @param rates the same to the first rate of a line
     */
    record Figures(List<Double> cuts, List<Double> echoes, List<Double> rates) {

        String text() {
            return row("line down seen at 1 Hz", cuts, DEMANDED_SECONDS) + "\n"
                    + row("restart to first echo", echoes, DEMANDED_RESTART_SECONDS) + "\n"
                    + row("restart to first good rate", rates, DEMANDED_RESTART_SECONDS);
        }

        String json() {
            return String.format(Locale.ROOT, "{\"down\":%s,\"restartToEcho\":%s,\"restartToRate\":%s}",
                    object(cuts, DEMANDED_SECONDS), object(echoes, DEMANDED_RESTART_SECONDS),
                    object(rates, DEMANDED_RESTART_SECONDS));
        }

        private static String row(String name, List<Double> seconds, double demanded) {
            return String.format(Locale.ROOT,
                    "%-36s median %.2f s  least %.2f s  most %.2f s  demanded <= %.0f s  %s%n    all: %s", name,
                    seconds.get(seconds.size() / 2), seconds.get(0), most(seconds), demanded,
                    most(seconds) <= demanded ? "met" : "MISSED", seconds.stream()
                            .map(second -> String.format(Locale.ROOT, "%.2f", second))
                            .collect(Collectors.joining(" ")));
        }

        private static String object(List<Double> seconds, double demanded) {
            return String.format(Locale.ROOT,
                    "{\"mostSeconds\":%.3f,\"demandedSeconds\":%.1f,\"met\":%b,\"runs\":%s}", most(seconds), demanded,
                    most(seconds) <= demanded, seconds);
        }

        private static double most(List<Double> seconds) {
            return seconds.get(seconds.size() - 1);
        }
    }

    Figures run() throws IOException, InterruptedException {
        try (SampleStation station = new SampleStation(root)) {
            List<Double> cuts = cut(station);
            List<Double> echoes = new ArrayList<>();
            List<Double> rates = new ArrayList<>();
            for (int i = 0; i < RESTARTS; i++) {
                station.kill();
                long begin = System.nanoTime();
                station.start();
                station.awaitLines(ECHO);
                echoes.add(seconds(begin));
                station.awaitLines(RATE);
                rates.add(seconds(begin));
            }
            return new Figures(sorted(cuts), sorted(echoes), sorted(rates));
        }
    }

    private static List<Double> cut(SampleStation station) throws InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < ROUNDS * LINES; i++) {
            String number = String.format(Locale.ROOT, "%02d", i % LINES + 1);
            station.awaitLines(state(number, "UP"));
            // Twenty moments of the second, one as good as the other.
            Thread.sleep(i * 50L);
            long begin = System.nanoTime();
            station.city("cut r-w" + number);
            station.awaitLines(state(number, "DOWN"));
            seconds.add(seconds(begin));
            station.city("restore r-w" + number);
        }
        return seconds;
    }

    private static Pattern state(String line, String state) {
        return Pattern.compile("\"code\"\\s*:\\s*\"DT-W" + line + "\"[^{}]*?\"state\"\\s*:\\s*\"" + state + "\"");
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static List<Double> sorted(List<Double> seconds) {
        return seconds.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
