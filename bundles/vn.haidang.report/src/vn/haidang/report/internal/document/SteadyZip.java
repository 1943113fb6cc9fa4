package vn.haidang.report.internal.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an OOXML file anew, so that the same parts give the same bytes: one order of entries and one time on all. */
final class SteadyZip {

    /** Near the beginning of the ZIP calendar; a later hour than its first keeps the JDK from adding a second stamp. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Readers look into the list of content types first (ISO/IEC 29500-2). */
    private static final Comparator<String> ORDER = Comparator
            .comparing((String name) -> !name.equals("[Content_Types].xml")).thenComparing(Comparator.naturalOrder());

    private SteadyZip() {}

    static byte[] of(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(ORDER);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
