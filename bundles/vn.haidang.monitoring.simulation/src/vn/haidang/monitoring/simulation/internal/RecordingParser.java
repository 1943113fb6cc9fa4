package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.snmp4j.smi.OID;

import vn.haidang.base.finding.FindingException;

/**
 * Reads a recording: one {@code OID|tag|value} a line, as Debian's snmpsim writes them.
 * <p>
 * Blank lines and comments, CRLF, a byte order mark and any order of lines are taken as they come; of an OID that
 * occurs twice the last line counts. A line whose OID was masked by whoever scrubbed the recording is left out with a
 * warning, a masked value becomes a harmless one of its type. Anything else that cannot be read is refused.
 */
final class RecordingParser {

    private static final Logger LOG = System.getLogger(RecordingParser.class.getName());

    private static final int MAX_MEGABYTES = 64;
    private static final int MAX_LINES = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    private final Path file;
    private final Map<OID, RecordedLine> lines = new HashMap<>();
    private int masked;

    private RecordingParser(Path file) {
        this.file = file;
    }

    static Recording parse(Path file) throws FindingException {
        RecordingParser parser = new RecordingParser(file);
        parser.readLines(parser.load());
        return new Recording(parser.play());
    }

    /** The bytes one char each, so that every octet of a value survives whatever its character set. */
    private String load() throws FindingException {
        int limit = MAX_MEGABYTES << 20;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new FindingException(Messages.error("recording.large").with("file", file.toString()).with("limit",
                        MAX_MEGABYTES));
            }
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (IOException e) {
            throw new FindingException(Messages.error("recording.unreadable").with("file", file.toString())
                    .with("detail", e.toString()), e);
        }
    }

    private void readLines(String text) throws FindingException {
        int number = 0;
        for (int begin = 0; begin < text.length();) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            number++;
            if (number > MAX_LINES) {
                throw new FindingException(Messages.error("recording.lines").with("file", file.toString()).with("limit",
                        MAX_LINES));
            }
            readLine(number, text.substring(begin, end));
            begin = end + 1;
        }
        if (masked > 0) {
            LOG.log(Level.WARNING, "{0}: left out {1} lines whose OID is masked", file, masked);
        }
    }

    private void readLine(int number, String raw) throws FindingException {
        String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        RecordedLine recorded;
        try {
            recorded = RecordedLine.of(line);
        } catch (BrokenLine e) {
            throw new FindingException(Messages.error(e.code()).with("file", file.toString())
                    .with("line", Integer.toString(number)).with("text", e.shownText()), e);
        }
        if (recorded.isMasked()) {
            masked++;
            return;
        }
        lines.put(recorded.oid(), recorded);
    }

    private SortedMap<OID, RecordedValue> play() throws FindingException {
        if (lines.isEmpty()) {
            throw new FindingException(Messages.error("recording.empty").with("file", file.toString()));
        }
        RecordedLine upTime = lines.get(RecordedLine.SYS_UP_TIME);
        double recordedSeconds = upTime == null ? 0 : upTime.hundredths() / 100.0;
        SortedMap<OID, RecordedValue> values = new TreeMap<>();
        lines.forEach((oid, line) -> values.put(oid, line.played(recordedSeconds)));
        return values;
    }
}
