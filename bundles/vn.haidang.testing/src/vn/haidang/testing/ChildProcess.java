package vn.haidang.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another program as a real process: its lines (UTF-8), orders to it, its end by kill -9. What it complains about is
 * printed among the test's own output. One thread uses it.
 */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final PrintStream input;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.input = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    public static ChildProcess start(List<String> command) throws IOException {
        return new ChildProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /**
     * The next line it prints, waited for.
     *
     * @throws IOException if it ends without one
     */
    public String nextLine() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the other program ended early");
        }
        return line;
    }

    /** What it still prints, until it ends. */
    public List<String> remainingLines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    /** Tells it to do something, and gives back the line it answers. */
    public String answer(String order) throws IOException {
        input.println(order);
        return nextLine();
    }

    /** Ends it as kill -9 does, and waits until it is gone; what it had printed can still be read. */
    public void kill() throws InterruptedException {
        // Through the handle: the process itself would close its output, and what it had printed were lost.
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    /** Waits until it has ended by itself, a minute at most. */
    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the other program does not end");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        kill();
        output.close();
    }
}
