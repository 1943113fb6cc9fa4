package vn.haidang.demo.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.Registry;

/** The demo's data folder and the files of the sample city that go into it. */
public final class DemoFolder {

    /** What tells a demo's data folder from a real one. */
    private static final String MARKER = "demo-city";
    private static final String CLAIMED = "city\n";
    private static final String WITH_HISTORY = "city with history\n";

    /** Where the sample city's files have the devices; the simulated network gives each an address, and free ports. */
    private static final String SAMPLE_HOST = "127.0.0.1";
    private static final String SAMPLE_SNMP_PORT = ";16161;";
    private static final String SAMPLE_ECHO_PORT = ":16162/";

    /** The folders the program looks into, and what of each is for the program rather than for the reader. */
    private static final Map<String, List<String>> FOLDERS = Map.of("trust", List.of(".crt", ".json"), "revocation",
            List.of(".crl"), "documents", List.of(".pdf"));

    private final Path data;
    private final Path sampleCity;

    public DemoFolder(Path data, Path sampleCity) {
        this.data = data;
        this.sampleCity = sampleCity;
    }

    /**
     * Marks the folder as the demo's, before anything else is in it: a demo that breaks off must know its own again.
     *
     * @throws FindingException when somebody keeps something else in it, or it cannot be written
     */
    public void claim() throws FindingException {
        refuseForeignData();
        if (!Files.exists(data.resolve(MARKER))) {
            mark(CLAIMED);
        }
    }

    /** Whether {@link #historyIsMade} was reached. */
    public boolean hasHistory() throws FindingException {
        try {
            return Files.readString(data.resolve(MARKER)).equals(WITH_HISTORY);
        } catch (IOException e) {
            throw Messages.failure("demo.files.unreadable", "file", data.resolve(MARKER).toString(), e);
        }
    }

    /** Remembers that the city has its past. */
    public void historyIsMade() throws FindingException {
        mark(WITH_HISTORY);
    }

    private void mark(String content) throws FindingException {
        try {
            Files.createDirectories(data);
            Files.writeString(data.resolve(MARKER), content);
        } catch (IOException e) {
            throw Messages.failure("demo.folder.unwritable", "folder", data.toString(), e);
        }
    }

    private void refuseForeignData() throws FindingException {
        if (!Files.isDirectory(data) || Files.exists(data.resolve(MARKER))) {
            return;
        }
        try (Stream<Path> children = Files.list(data)) {
            if (children.findAny().isPresent()) {
                throw Messages.failure("demo.folder.foreign", "folder", data.toString(), null);
            }
        } catch (IOException e) {
            throw Messages.failure("demo.files.unreadable", "file", data.toString(), e);
        }
    }

    /** Puts the documents, the certificates and the SNMP profiles where the program looks for them. */
    public void copyFiles() throws FindingException {
        try {
            Path profiles = data.resolve("snmp-profiles.properties");
            copy(sampleCity.resolve("snmp-profiles.properties"), profiles);
            keepToOwner(profiles);
            for (Map.Entry<String, List<String>> folder : FOLDERS.entrySet()) {
                copyFolder(folder.getKey(), folder.getValue());
            }
            Files.createDirectories(data.resolve("reports"));
        } catch (IOException e) {
            throw Messages.failure("demo.files.unreadable", "file", String.valueOf(e.getMessage()), e);
        }
    }

    /** Takes the city into the registry, its endpoints on the ports of the simulated network. */
    public void importRegistry(Registry registry, SimulatedNetwork network) throws FindingException {
        try {
            Path folder = Files.createTempDirectory(data, "import");
            try {
                for (String name : List.of("units.csv", "devices.csv", "lines.csv")) {
                    String text = Files.readString(sampleCity.resolve(name)).replace(SAMPLE_ECHO_PORT,
                            ":" + network.echoPort() + "/");
                    Files.writeString(folder.resolve(name), atOwnAddresses(text, network));
                }
                registry.importFolder(folder, new ChangeOrigin("demo", "releng/sample-city", ""));
            } finally {
                for (Path file : filesOf(folder)) {
                    Files.delete(file);
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw Messages.failure("demo.files.unreadable", "file", String.valueOf(e.getMessage()), e);
        }
    }

    /** Each device where it answers as if it were alone, so that its traps and messages are known by their address. */
    private static String atOwnAddresses(String table, SimulatedNetwork network) {
        String placed = table;
        for (SimulatedNetwork.Agent agent : network.agents()) {
            String host = agent.address().map(InetAddress::getHostAddress).orElse(SAMPLE_HOST);
            placed = placed.replace(";" + SAMPLE_HOST + SAMPLE_SNMP_PORT + agent.name() + ";",
                    ";" + host + ";" + network.snmpPort() + ";" + agent.name() + ";");
        }
        return placed;
    }

    /** The folder with the tables that fill the rest of the registry. */
    public Path registryTables() {
        return sampleCity.resolve("registry");
    }

    /** The outages the sample city's carrier book records. */
    public List<Outage> recordedOutages() throws FindingException {
        Path file = sampleCity.resolve("outages.csv");
        try {
            List<Outage> outages = new ArrayList<>();
            for (String row : Files.readAllLines(file, StandardCharsets.UTF_8).stream().skip(1)
                    .filter(row -> !row.isBlank()).toList()) {
                String[] cells = row.split(";");
                outages.add(new Outage(cells[0], OffsetDateTime.parse(cells[1]).toInstant(),
                        Optional.of(OffsetDateTime.parse(cells[2]).toInstant()), OutageWitness.SAMPLE.code()));
            }
            return outages;
        } catch (IOException | RuntimeException e) {
            throw Messages.failure("demo.files.unreadable", "file", file.toString(), e);
        }
    }

    private void copyFolder(String name, List<String> suffixes) throws IOException {
        Path to = Files.createDirectories(data.resolve(name));
        for (Path file : filesOf(sampleCity.resolve(name))) {
            if (suffixes.stream().anyMatch(file.toString()::endsWith)) {
                copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Where the system has no such permissions those of the folder count. */
    private static void keepToOwner(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
