package vn.haidang.signature.internal.revocation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The compressed files of the archive: written whole or not at all, and never twice. */
final class ArchiveFiles {

    private static final int MAX_LENGTH = 64 << 20;

    private ArchiveFiles() {}

    static void write(Path target, byte[] content) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path part = Files.createTempFile(target.getParent(), "archive", ".part");
        try {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
                out.write(content);
            }
            // another program that writes the same file writes the same content
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static byte[] read(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readNBytes(MAX_LENGTH);
        }
    }

    /** What the names of a folder's files tell; a folder that is not there has none. */
    static List<ArchiveName> names(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending))
                    .map(name -> ArchiveName.parse(name.substring(0, name.length() - ending.length())))
                    .flatMap(Optional::stream).toList();
        }
    }
}
