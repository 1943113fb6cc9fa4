package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.simulation.SimulationPlan;

/** Loads every recording of a folder; one that cannot be read stops it. */
final class RecordingFolder {

    private static final String SUFFIX = ".snmprec";

    private final Path folder;

    RecordingFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The recordings by name, in the order of their names.
     *
     * @param copies how many agents each is for
     */
    Map<String, Recording> load(int copies) throws FindingException {
        Map<String, Recording> recordings = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : files(SimulationPlan.MOST_AGENTS / copies).entrySet()) {
            recordings.put(file.getKey(), RecordingParser.parse(file.getValue()));
        }
        return recordings;
    }

    private SortedMap<String, Path> files(int most) throws FindingException {
        if (!Files.isDirectory(folder)) {
            throw new FindingException(Messages.error("recordings.folder.missing").with("folder", folder.toString()));
        }
        SortedMap<String, Path> files = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : stream) {
                String name = file.getFileName().toString();
                files.put(name.substring(0, name.length() - SUFFIX.length()), file);
                if (files.size() > most) {
                    throw new FindingException(Messages.error("recordings.folder.many")
                            .with("folder", folder.toString()).with("limit", most));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new FindingException(Messages.error("recordings.folder.unreadable").with("folder", folder.toString())
                    .with("detail", e.toString()), e);
        }
        if (files.isEmpty()) {
            throw new FindingException(Messages.error("recordings.folder.empty").with("folder", folder.toString()));
        }
        return files;
    }
}
