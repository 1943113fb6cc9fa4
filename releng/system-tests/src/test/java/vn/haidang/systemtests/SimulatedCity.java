package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The sample city's devices, served by {@code ./haidang simulate} on free ports, and a data folder that knows them. */
final class SimulatedCity implements AutoCloseable {

    private final Process process;
    private final PrintStream console;
    private final Path data;

    private SimulatedCity(Process process, Path data) {
        this.process = process;
        this.console = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.data = data;
    }

    /** With its registry in a data folder of its own. */
    static SimulatedCity start(Path folder) throws IOException, InterruptedException {
        return start(folder, List.of());
    }

    /**
     * With its registry where more options of the commands say, such as a database that is shared.
     *
     * @param place these options
     */
    static SimulatedCity start(Path folder, List<String> place) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(HaiDang.ROOT.resolve("haidang").toString(), "simulate",
                HaiDang.SAMPLE_CITY.resolve("devices").toString(), "--port", "0", "--echo-port", "0", "--json")
                .redirectError(folder.resolve("simulate.err").toFile()).start();
        Map<String, Object> agent = Json.objects(Json.parse(readArray(process))).get(0);
        Path data = folder.resolve("data");
        SimulatedCity city = new SimulatedCity(process, data);
        city.fill(folder, place, agent.get("port").toString(), agent.get("echoPort").toString());
        return city;
    }

    private static String readArray(Process process) throws IOException {
        BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder text = new StringBuilder();
        String line = out.readLine();
        while (line != null && !line.equals("]") && !line.endsWith("} ]")) {
            text.append(line).append('\n');
            line = out.readLine();
        }
        return text.append(line).toString();
    }

    private void fill(Path folder, List<String> place, String snmpPort, String echoPort)
            throws IOException, InterruptedException {
        Path csv = Files.createDirectories(folder.resolve("csv"));
        for (String name : List.of("units.csv", "devices.csv", "lines.csv")) {
            Files.writeString(csv.resolve(name), Files.readString(HaiDang.SAMPLE_CITY.resolve(name))
                    .replace(";16161;", ";" + snmpPort + ";").replace(":16162/", ":" + echoPort + "/"));
        }
        List<String> words = new ArrayList<>(
                List.of("registry", "import", csv.toString(), "--data", data.toString()));
        words.addAll(place);
        HaiDang.Result result = new HaiDang().run(words.toArray(String[]::new));
        assertEquals(0, result.code(), result.err());
        Files.copy(HaiDang.SAMPLE_CITY.resolve("snmp-profiles.properties"), data.resolve("snmp-profiles.properties"));
    }

    /** The data folder with the city's registry. */
    Path data() {
        return data;
    }

    /** Says one of the simulator's sentences: {@code cut NAME}, {@code restore NAME}, {@code delay NAME MILLIS}. */
    void say(String sentence) {
        console.println(sentence);
    }

    @Override
    public void close() throws InterruptedException {
        say("quit");
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
