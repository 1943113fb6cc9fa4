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

/** Loads every recording of a folder; one that cannot be read stops it. */
final class RecordingFolder {

    private static final String SUFFIX = ".snmprec";
    private static final int MOST_RECORDINGS = 10_000;

    private final Path folder;

    RecordingFolder(Path folder) {
        this.folder = folder;
    }

    /** The agents by name, in the order of their names. */
    Map<String, ReplayedAgent> load() throws FindingException {
        Map<String, ReplayedAgent> agents = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : files().entrySet()) {
            agents.put(file.getKey(), new ReplayedAgent(RecordingParser.parse(file.getKey(), file.getValue())));
        }
        return agents;
    }

    private SortedMap<String, Path> files() throws FindingException {
        if (!Files.isDirectory(folder)) {
            throw new FindingException(Messages.error("recordings.folder.missing").with("folder", folder.toString()));
        }
        SortedMap<String, Path> files = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : stream) {
                String name = file.getFileName().toString();
                files.put(name.substring(0, name.length() - SUFFIX.length()), file);
                if (files.size() > MOST_RECORDINGS) {
                    throw new FindingException(Messages.error("recordings.folder.many")
                            .with("folder", folder.toString()).with("limit", MOST_RECORDINGS));
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
