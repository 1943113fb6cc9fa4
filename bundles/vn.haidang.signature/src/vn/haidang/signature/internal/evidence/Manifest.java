package vn.haidang.signature.internal.evidence;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.base.digest.Sha256;

/**
 * The list of a package's files. Each line has a file's hash and length, and the hash of all before it with this line, so
 * that none can be changed, added or left out behind one that is known.
 */
final class Manifest {

    static final String NAME = "manifest.txt";

    private static final String HEAD = "haidang-evidence 1";
    private static final String SEAL = "seal ";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\d{1,12}) ([0-9a-f]{64}) (.+)");

    private final Map<String, File> files = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder(HEAD).append('\n');
    private String chain = Sha256.hex(HEAD);

    /** A file as the manifest has it. */
    record File(String sha256, long length) {}

    void add(String name, String sha256, long length) {
        chain = link(chain, name, sha256, length);
        text.append(sha256).append(' ').append(length).append(' ').append(chain).append(' ').append(name).append('\n');
        files.put(name, new File(sha256, length));
    }

    private static String link(String before, String name, String sha256, long length) {
        return Sha256.hex(before + " " + sha256 + " " + length + " " + name);
    }

    String seal() {
        return chain;
    }

    Map<String, File> files() {
        return Map.copyOf(files);
    }

    String text() {
        return text + SEAL + chain + "\n";
    }

    /**
     * Reads a manifest.
     *
     * @return empty when its chain is broken
     * @throws IOException when it is no manifest
     */
    static Optional<Manifest> parse(String text) throws IOException {
        String[] lines = text.split("\n", -1);
        if (lines.length < 3 || !lines[0].equals(HEAD) || !lines[lines.length - 2].startsWith(SEAL)) {
            throw new IOException("no manifest of evidence");
        }
        Manifest manifest = new Manifest();
        for (int i = 1; i < lines.length - 2; i++) {
            Matcher line = LINE.matcher(lines[i]);
            if (!line.matches()) {
                throw new IOException("line " + (i + 1) + " of the manifest");
            }
            manifest.add(line.group(4), line.group(1), Long.parseLong(line.group(2)));
        }
        // made anew from what it says, it must be the same text
        return manifest.text().equals(text) ? Optional.of(manifest) : Optional.empty();
    }
}
