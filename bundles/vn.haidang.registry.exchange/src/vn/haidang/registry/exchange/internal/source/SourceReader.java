package vn.haidang.registry.exchange.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.exchange.SourceTable;
import vn.haidang.registry.exchange.internal.Messages;

/** Reads a file as what its first bytes say it is. */
public final class SourceReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Word, Excel and PowerPoint before 2007, and encrypted files of today. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SourceReader() {}

    /** Reads it. */
    public static SourceTable read(Path file, String sheet, Progress progress) throws FindingException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > SourceLimits.MEBIBYTES * 1024L * 1024) {
                throw new FindingException(Messages.error("exchange.file.tooLarge").with("file", name).with("limit",
                        SourceLimits.MEBIBYTES));
            }
            byte[] head = head(file);
            if (Arrays.equals(head, COMPOUND)) {
                throw new FindingException(Messages.error("exchange.file.oldWorkbook").with("file", name));
            }
            return Arrays.equals(head, ZIP)
                    ? new XlsxSource(file, name, progress).read(sheet)
                    : CsvSource.read(name, Files.readAllBytes(file), progress);
        } catch (IOException e) {
            throw new FindingException(Messages.error("exchange.file.unreadable").with("file", name)
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())), e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}
