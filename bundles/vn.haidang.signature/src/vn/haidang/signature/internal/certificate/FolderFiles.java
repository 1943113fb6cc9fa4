package vn.haidang.signature.internal.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.Messages;

/** The files of a trust or revocation folder, subfolders included, within limits. */
public final class FolderFiles {

    private static final int MAX_DEPTH = 8;
    private static final int MAX_FILES = 10_000;

    private FolderFiles() {}

    /** The regular files in order of their paths. */
    public static List<Path> list(Path folder) throws FindingException {
        try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
            List<Path> found = files.filter(Files::isRegularFile).limit(MAX_FILES + 1L).sorted().toList();
            if (found.size() > MAX_FILES) {
                throw new FindingException(problem("trust.folder.tooManyFiles", folder).with("limit", MAX_FILES));
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new FindingException(problem("trust.folder.unreadable", folder)
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())), e);
        }
    }

    /** Reads one file whole, when it is not larger than the limit. */
    public static byte[] readWithin(Path file, long limit) throws IOException {
        long size = Files.size(file);
        if (size > limit) {
            throw new IOException(size + " bytes are more than the " + limit + " allowed");
        }
        return Files.readAllBytes(file);
    }

    /** Whether the bytes begin as DER (a SEQUENCE) or hold a PEM block of the kind. */
    public static boolean looksLike(byte[] content, String pemKind) {
        return content.length > 0 && content[0] == 0x30
                || new String(content, StandardCharsets.ISO_8859_1).contains("-----BEGIN " + pemKind);
    }

    private static Finding problem(String code, Path folder) {
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, code).with("path", folder.toString());
    }
}
