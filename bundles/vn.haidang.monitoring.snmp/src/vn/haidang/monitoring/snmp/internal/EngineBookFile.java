package vn.haidang.monitoring.snmp.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;

/**
 * The file behind {@link EngineBook}: replaced as a whole, readable by its owner only from its first byte. One that is
 * damaged or of another version is begun anew: nothing is in it that cannot be found out again.
 */
final class EngineBookFile {

    private static final Logger LOG = System.getLogger(EngineBookFile.class.getName());
    private static final int VERSION = 0x48440002;
    /** Had the program's own engine too. */
    private static final int FIRST_VERSION = 0x48440001;
    private static final int MOST_ENTRIES = 100_000;
    private static final long LARGEST = 64 << 20;
    private static final int SECRET_BYTES = 32;

    private final Path path;

    EngineBookFile(Path path) {
        this.path = path;
    }

    Content read() {
        try {
            if (Files.size(path) > LARGEST) {
                throw new IOException("larger than " + LARGEST);
            }
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
                return read(in);
            }
        } catch (NoSuchFileException e) {
            return fresh();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING,
                    "what was known of SNMPv3 devices cannot be read and is begun anew: " + path + ": " + e);
            return fresh();
        }
    }

    private static Content fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new Content(secret, Map.of(), Map.of());
    }

    private static Content read(DataInputStream in) throws IOException {
        int version = in.readInt();
        if (version != VERSION && version != FIRST_VERSION) {
            throw new IOException("of another version");
        }
        byte[] secret = octets(in).getValue();
        if (version == FIRST_VERSION) {
            octets(in);
            in.readInt();
        }
        Map<UdpAddress, StoredEngine> engines = new LinkedHashMap<>();
        for (int left = count(in); left > 0; left--) {
            UdpAddress address = new UdpAddress(InetAddress.getByAddress(octets(in).getValue()), in.readInt());
            engines.put(address, new StoredEngine(octets(in), in.readInt(), in.readInt(),
                    Instant.ofEpochSecond(in.readLong())));
        }
        Map<OctetString, StoredKeys> keys = new LinkedHashMap<>();
        for (int left = count(in); left > 0; left--) {
            keys.put(octets(in), new StoredKeys(octets(in), octets(in)));
        }
        return new Content(secret, engines, keys);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_ENTRIES) {
            throw new IOException("damaged");
        }
        return count;
    }

    private static OctetString octets(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedByte()];
        in.readFully(bytes);
        return new OctetString(bytes);
    }

    void write(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(content, out);
        }
        synchronized (this) {
            Path part = path.resolveSibling(path.getFileName() + ".part");
            Files.deleteIfExists(part);
            Files.createFile(part, ownerOnly());
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes.toByteArray());
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        // A system without POSIX permissions gives the file those of the data folder, which is its user's own.
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static void write(Content content, DataOutputStream out) throws IOException {
        out.writeInt(VERSION);
        write(new OctetString(content.secret), out);
        out.writeInt(content.engines.size());
        for (Map.Entry<UdpAddress, StoredEngine> entry : content.engines.entrySet()) {
            write(new OctetString(entry.getKey().getInetAddress().getAddress()), out);
            out.writeInt(entry.getKey().getPort());
            write(entry.getValue().id, out);
            out.writeInt(entry.getValue().boots);
            out.writeInt(entry.getValue().time);
            out.writeLong(entry.getValue().at.getEpochSecond());
        }
        out.writeInt(content.keys.size());
        for (Map.Entry<OctetString, StoredKeys> entry : content.keys.entrySet()) {
            write(entry.getKey(), out);
            write(entry.getValue().authentication, out);
            write(entry.getValue().privacy, out);
        }
    }

    private static void write(OctetString octets, DataOutputStream out) throws IOException {
        out.writeByte(octets.length());
        out.write(octets.getValue());
    }

    /** All that is in the file. Holds secrets: {@code toString} shows none. */
    record Content(byte[] secret, Map<UdpAddress, StoredEngine> engines, Map<OctetString, StoredKeys> keys) {

        Content {
            engines = new LinkedHashMap<>(engines);
            keys = new LinkedHashMap<>(keys);
        }

        @Override
        public String toString() {
            return "Content[" + engines.size() + " engines]";
        }
    }

    /** An engine: its id, and its clock at one time. */
    record StoredEngine(OctetString id, int boots, int time, Instant at) {}

    /** A user's localized keys for one engine; empty where there is none. */
    record StoredKeys(OctetString authentication, OctetString privacy) {
        @Override
        public String toString() {
            return "StoredKeys";
        }
    }
}
