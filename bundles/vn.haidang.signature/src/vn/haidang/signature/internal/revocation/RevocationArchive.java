package vn.haidang.signature.internal.revocation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import javax.security.auth.x500.X500Principal;

import vn.haidang.base.digest.Sha256;
import vn.haidang.signature.EncodedList;

/**
 * Every revocation list ever relied on, compressed, in files: {@code <issuer>/<thisUpdate>-<number>-<key>-<scope>-<hash>.crl.gz},
 * so that the names alone tell which list was the newest at a time (Thông tư 15/2025, Phụ lục II, 1.2). Nothing is ever
 * removed or overwritten. Safe for use by several threads and programs.
 */
public final class RevocationArchive {

    private static final Logger LOG = System.getLogger(RevocationArchive.class.getName());
    private static final String ENDING = ".crl.gz";
    private static final String ADDRESS = ".address";
    private static final long MAX_LENGTH = 64L << 20;
    /** The longest way up that is followed; the search for paths allows as many. */
    private static final int MAX_STEPS = 16;
    /** Parsed lists held ready: those of the few authorities whose documents are being verified. */
    private static final int MAX_HELD = 32;

    private final Path folder;
    private final Set<EncodedList> kept = new HashSet<>();
    private final Set<List<URI>> remembered = new HashSet<>();
    private final Map<Path, RevocationList> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, RevocationList> eldest) {
            return size() > MAX_HELD;
        }
    };

    public RevocationArchive(Path folder) {
        this.folder = folder;
    }

    /** Keeps a list; one that is there already is left as it is. */
    public void keep(RevocationList list) throws IOException {
        EncodedList encoded = list.material().crls().get(0);
        synchronized (kept) {
            if (!kept.add(encoded)) {
                return;
            }
        }
        Path target = folder.resolve(ArchiveName.folderOf(list.getIssuerX500Principal()))
                .resolve(ArchiveName.of(list, encoded).text() + ENDING);
        if (!Files.exists(target)) {
            write(target, encoded.der());
        }
    }

    /** Remembers where the lists of a certificate's issuer are to be had, so that they can be fetched every day. */
    public void remember(X509Certificate certificate) throws IOException {
        List<URI> addresses = RevocationAddresses.lists(certificate);
        synchronized (kept) {
            if (addresses.isEmpty() || !remembered.add(addresses)) {
                return;
            }
        }
        Path own = Files.createDirectories(folder.resolve(ArchiveName.folderOf(certificate.getIssuerX500Principal())));
        for (URI address : addresses) {
            String name = new Sha256().add(address.toString()).hex().substring(0, 16) + ADDRESS;
            if (!Files.exists(own.resolve(name))) {
                Files.writeString(own.resolve(name), address + "\n");
            }
        }
    }

    /** The addresses remembered. */
    List<URI> addresses() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<URI> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(file -> file.toString().endsWith(ADDRESS)).sorted().toList()) {
                all.add(URI.create(Files.readString(file).strip()));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a file of the archive names no address", e);
        }
        return all.stream().distinct().toList();
    }

    private static void write(Path target, byte[] content) throws IOException {
        Files.createDirectories(target.getParent());
        Path part = Files.createTempFile(target.getParent(), "list", ".part");
        try {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
                out.write(content);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            LOG.log(Level.DEBUG, "another program kept the same list", e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * The lists that bear on a certificate and on those above it: of each authority, key and scope the newest of the time,
     * the newest before the certificate expired, and the newest of all.
     *
     * @param authorities the certificates that may stand above it
     */
    List<RevocationList> lists(X509Certificate certificate, Collection<X509Certificate> authorities, Instant time) {
        List<RevocationList> lists = new ArrayList<>();
        Instant expiry = certificate.getNotAfter().toInstant();
        for (X500Principal issuer : issuersOf(certificate, authorities)) {
            Path own = folder.resolve(ArchiveName.folderOf(issuer));
            for (ArchiveName name : ArchiveName.telling(names(own), time, expiry)) {
                read(own.resolve(name.text() + ENDING), lists);
            }
        }
        return lists;
    }

    private static Set<X500Principal> issuersOf(X509Certificate certificate, Collection<X509Certificate> authorities) {
        Set<X500Principal> all = new LinkedHashSet<>();
        Set<X500Principal> step = Set.of(certificate.getIssuerX500Principal());
        for (int i = 0; i < MAX_STEPS && all.addAll(step); i++) {
            Set<X500Principal> next = new LinkedHashSet<>();
            for (X509Certificate authority : authorities) {
                if (step.contains(authority.getSubjectX500Principal())) {
                    next.add(authority.getIssuerX500Principal());
                }
            }
            step = next;
        }
        return all;
    }

    private static List<ArchiveName> names(Path own) {
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING))
                    .map(name -> ArchiveName.parse(name.substring(0, name.length() - ENDING.length())))
                    .flatMap(Optional::stream).toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the revocation archive cannot be read", e);
            return List.of();
        }
    }

    private void read(Path file, List<RevocationList> lists) {
        synchronized (held) {
            RevocationList ready = held.get(file);
            if (ready == null) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    byte[] content = in.readNBytes((int) MAX_LENGTH);
                    ready = RevocationFiles.lists(content).get(0);
                    held.put(file, ready);
                } catch (IOException | GeneralSecurityException e) {
                    LOG.log(Level.WARNING, "a list of the revocation archive cannot be read: " + file, e);
                    return;
                }
            }
            lists.add(ready);
        }
    }
}
