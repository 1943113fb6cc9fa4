package vn.haidang.signature.internal.revocation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.Set;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

import vn.haidang.base.digest.Sha256;

/**
 * Every revocation list ever relied on, compressed, in files: {@code <issuer>/<thisUpdate>-<number>-<key>-<scope>-<hash>.crl.gz},
 * so that the names alone tell which list was the newest at a time (Thông tư 15/2025, Phụ lục II, 1.2). Nothing is ever
 * removed or overwritten. Safe for use by several threads and programs.
 */
public final class RevocationArchive {

    private static final Logger LOG = System.getLogger(RevocationArchive.class.getName());
    private static final String ENDING = ".crl.gz";
    private static final String ADDRESS = ".address";
    /** The longest way up that is followed; the search for paths allows as many. */
    private static final int MAX_STEPS = 16;
    /** Parsed lists held ready: those of the few authorities whose documents are being verified. */
    private static final int MAX_HELD = 32;

    private final Path folder;
    private final AnswerArchive answers;
    private final Set<String> kept = new HashSet<>();
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
        this.answers = new AnswerArchive(folder);
    }

    /** Keeps a list; one that is there already is left as it is. */
    public void keep(RevocationList list) throws IOException {
        synchronized (kept) {
            if (!kept.add(list.hash())) {
                return;
            }
        }
        Path target = folder.resolve(ArchiveName.folderOf(list.getIssuerX500Principal()))
                .resolve(ArchiveName.of(list).text() + ENDING);
        ArchiveFiles.write(target, list.material().crls().get(0).der());
    }

    /** Keeps an answer of a responder likewise. */
    void keep(OcspAnswer answer) throws IOException {
        answers.keep(answer);
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

    /**
     * What there is and besides what is kept about a certificate and those above it: of each authority, key and scope the
     * newest list of the time, the newest before the certificate expired, and the newest of all; answers likewise.
     *
     * @param authorities the certificates that may stand above it
     */
    RevocationPool with(RevocationPool pool, X509Certificate certificate, Collection<X509Certificate> authorities,
            Instant time) {
        List<RevocationList> lists = new ArrayList<>();
        List<OcspAnswer> told = new ArrayList<>(answers.answers(certificate, time));
        Instant expiry = certificate.getNotAfter().toInstant();
        Set<X500Principal> issuers = issuersOf(certificate, authorities);
        for (X500Principal issuer : issuers) {
            Path own = folder.resolve(ArchiveName.folderOf(issuer));
            for (ArchiveName name : ArchiveName.telling(names(own), time, expiry)) {
                read(own.resolve(name.text() + ENDING), lists);
            }
        }
        authorities.stream().filter(authority -> issuers.contains(authority.getSubjectX500Principal())).distinct()
                .forEach(authority -> told.addAll(answers.answers(authority, time)));
        return pool.and(lists, told);
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
        try {
            return ArchiveFiles.names(own, ENDING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the revocation archive cannot be read", e);
            return List.of();
        }
    }

    private void read(Path file, List<RevocationList> lists) {
        synchronized (held) {
            RevocationList ready = held.get(file);
            if (ready == null) {
                try {
                    ready = RevocationFiles.lists(ArchiveFiles.read(file)).get(0);
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
