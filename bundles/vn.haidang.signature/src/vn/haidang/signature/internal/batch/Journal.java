package vn.haidang.signature.internal.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.batch.FormerVerdict;

/**
 * What has been verified, one line a document, appended when its result has been taken. A line begins with its CRC-32: one
 * that a killed program left unfinished, and one that somebody has edited carelessly, does not count. Looking up is safe
 * for several threads; writing is for the one that opened it.
 */
final class Journal implements AutoCloseable {

    /** As many documents as a run may have, with some that have gone. */
    private static final int MOST_LINES = 400_000;
    private static final int LONGEST_LINE = 1 << 16;
    private static final int CRC_DIGITS = 8;

    private final Path path;
    private final FileChannel file;
    private final BatchBasis basis;
    private final Map<String, FormerVerdict> former;

    private Journal(Path path, FileChannel file, BatchBasis basis, Map<String, FormerVerdict> former) {
        this.path = path;
        this.file = file;
        this.basis = basis;
        this.former = former;
    }

    /**
     * Opens a journal for one run; one that is missing is made.
     *
     * @param basis what the verdicts of this run rest on; those that rest on something else are not used and fall out
     */
    static Journal open(Path path, BatchBasis basis) throws FindingException {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            try {
                if (!lock(file)) {
                    throw new FindingException(
                            BatchProblems.problem(Severity.ERROR, "batch.journal.inUse").with("path", path.toString()));
                }
                return read(path, file, basis);
            } catch (IOException | FindingException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static boolean lock(FileChannel file) throws IOException {
        try {
            // held until the channel is closed
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // this very program holds it
            return false;
        }
    }

    private static Journal read(Path path, FileChannel file, BatchBasis basis) throws IOException {
        Map<String, FormerVerdict> newest = new LinkedHashMap<>();
        // not closed: that would close the file
        BufferedReader in = new BufferedReader(
                Channels.newReader(file.position(0), StandardCharsets.UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE), LONGEST_LINE));
        String archived = basis.archived();
        boolean continued = true;
        int lines = 0;
        for (Optional<String> line = line(in); line.isPresent() && lines < MOST_LINES; line = line(in)) {
            lines++;
            Optional<JournalLine> entry = content(line.get()).flatMap(JournalLine::parse)
                    .filter(parsed -> parsed.basis().equals(basis.key()));
            if (entry.isPresent()) {
                newest.put(entry.get().former().file().toString(), entry.get().former());
                continued = entry.get().archived().equals(archived);
            }
        }
        if (!continued) {
            // lists have come into the archive since the last verdict: any verdict might be another now
            newest.clear();
        }
        Journal journal = new Journal(path, file, basis, newest);
        if (lines > 2 * newest.size()) {
            journal.writeAnew();
        } else {
            journal.goToEnd();
        }
        return journal;
    }

    /** The next line, cut off where it is longer than any of ours; empty at the end. */
    private static Optional<String> line(Reader in) throws IOException {
        StringBuilder line = new StringBuilder();
        int letter = in.read();
        if (letter < 0) {
            return Optional.empty();
        }
        for (; letter >= 0 && letter != '\n'; letter = in.read()) {
            if (line.length() < LONGEST_LINE) {
                line.append((char) letter);
            }
        }
        return Optional.of(line.toString());
    }

    private static Optional<String> content(String line) {
        if (line.length() <= CRC_DIGITS) {
            return Optional.empty();
        }
        String content = line.substring(CRC_DIGITS + 1);
        return line.startsWith(crc(content)) ? Optional.of(content) : Optional.empty();
    }

    /** With what counts, so that it grows no longer than what it is about; whoever kills this loses time, no truth. */
    private void writeAnew() throws IOException {
        file.truncate(0);
        file.position(0);
        for (FormerVerdict verdict : former.values()) {
            append(verdict);
        }
    }

    /** Behind a line that was left unfinished. */
    private void goToEnd() throws IOException {
        file.position(file.size());
        if (file.size() > 0) {
            file.write(ByteBuffer.wrap(new byte[]{'\n'}));
        }
    }

    /** What is known of a file of this name with this content. */
    Optional<FormerVerdict> find(Path shown, String sha256) {
        return Optional.ofNullable(former.get(shown.toString()))
                .filter(known -> known.sha256().equals(sha256));
    }

    /** Whether a file of this name is known, so that its hash is worth computing. */
    boolean knows(Path shown) {
        return former.containsKey(shown.toString());
    }

    /** Writes a verdict down; it outlives this program, though not the fall of the machine. */
    void write(FormerVerdict verdict) throws FindingException {
        try {
            append(verdict);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private void append(FormerVerdict verdict) throws IOException {
        String content = JournalLine.write(basis.key(), basis.archived(), verdict);
        ByteBuffer line = StandardCharsets.UTF_8.encode(crc(content) + " " + content + "\n");
        while (line.hasRemaining()) {
            file.write(line);
        }
    }

    private static String crc(String content) {
        CRC32 crc = new CRC32();
        crc.update(content.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", crc.getValue());
    }

    private static FindingException unwritable(Path path, IOException cause) {
        return new FindingException(
                BatchProblems.problem(Severity.ERROR, "batch.journal.unwritable").with("path", path.toString())
                        .showing(cause.getClass().getSimpleName(), String.valueOf(cause.getMessage())),
                cause);
    }

    @Override
    public void close() throws FindingException {
        try {
            file.close();
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }
}
