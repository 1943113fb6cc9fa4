package vn.haidang.monitoring.snmp;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

import org.snmp4j.mp.MPv3;
import org.snmp4j.smi.OctetString;

/**
 * This program as an SNMPv3 engine (RFC 3411; RFC 3414, 2.2): its id, which senders of informs know it by and localise their
 * keys to, and how often it started. One file of the data folder has both, for all that speaks SNMPv3 in this program.
 *
 * @param id snmpEngineID, 5 to 32 octets
 * @param boots snmpEngineBoots, from 1
 */
public record LocalEngine(byte[] id, int boots) {

    /** The file in the data folder. */
    static final String FILE = "snmp-engine.properties";

    private static final Logger LOG = System.getLogger(LocalEngine.class.getName());
    private static final int RANDOM_OCTETS = 12;
    private static final int SHORTEST_ID = 5;
    private static final int LONGEST_ID = 32;

    /**
     * Starts it once more: for each session, whose clock begins at zero. The number of starts is on the disk before this
     * returns, so that it never runs backwards. One whose file is damaged, or that cannot count on (RFC 3414, 2.2.3), is
     * another engine from now on. Safe for use by several threads.
     *
     * @param folder the data folder
     * @throws IOException when the file cannot be read or written
     */
    public static synchronized LocalEngine start(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Optional<LocalEngine> before = read(file);
        LocalEngine now = before.filter(known -> known.boots < Integer.MAX_VALUE - 1)
                .map(known -> new LocalEngine(known.id, known.boots + 1))
                .orElseGet(() -> new LocalEngine(newId(), 1));
        write(file, now);
        return now;
    }

    /** An engine nobody needs to know again: that of a command which reads one device and ends. */
    public static LocalEngine passing() {
        return new LocalEngine(newId(), 1);
    }

    /** An id that nobody else has. */
    private static byte[] newId() {
        byte[] random = new byte[RANDOM_OCTETS];
        new SecureRandom().nextBytes(random);
        return MPv3.createLocalEngineID(new OctetString(random));
    }

    private static Optional<LocalEngine> read(Path file) throws IOException {
        try {
            Properties entries = new Properties();
            entries.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            byte[] id = HexFormat.of().parseHex(entries.getProperty("engineId", ""));
            int boots = Integer.parseInt(entries.getProperty("boots", ""));
            if (id.length >= SHORTEST_ID && id.length <= LONGEST_ID && boots >= 1) {
                return Optional.of(new LocalEngine(id, boots));
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "the file of the SNMP engine is damaged", e);
        }
        LOG.log(Level.WARNING, "{0} is damaged: this program is another SNMP engine from now on, and senders of SNMPv3"
                + " informs that were told its id must be told the new one", file);
        return Optional.empty();
    }

    private static void write(Path file, LocalEngine engine) throws IOException {
        String text = "# snmpEngineID and snmpEngineBoots (RFC 3411); written at each start\n"
                + "engineId=" + HexFormat.of().formatHex(engine.id) + "\nboots=" + engine.boots + "\n";
        Path next = file.resolveSibling(FILE + ".new");
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
