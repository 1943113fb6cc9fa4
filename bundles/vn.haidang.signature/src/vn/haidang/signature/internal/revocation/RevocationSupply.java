package vn.haidang.signature.internal.revocation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.RevocationSources;
import vn.haidang.signature.ValidationMaterial;

/** Where the judgements of one request get lists and answers from. Safe for use by several threads. */
public final class RevocationSupply {

    private static final Logger LOG = System.getLogger(RevocationSupply.class.getName());

    private final RevocationFolder folder;
    private final Optional<RevocationArchive> archive;
    private final Optional<RevocationFetcher> fetcher;
    private final KnownLists known;

    private RevocationSupply(RevocationFolder folder, Optional<RevocationArchive> archive,
            Optional<RevocationFetcher> fetcher, KnownLists known) {
        this.folder = folder;
        this.archive = archive;
        this.fetcher = fetcher;
        this.known = known;
    }

    /** Reads the folder of a request; the archive is read when it is asked, and addresses only where that is allowed. */
    public static RevocationSupply of(RevocationSources sources, KnownLists known) throws FindingException {
        return new RevocationSupply(RevocationFolder.load(sources.folder(), known),
                sources.archive().map(RevocationArchive::new),
                sources.online() ? Optional.of(new RevocationFetcher()) : Optional.empty(), known);
    }

    /** The files that could not be read. */
    public List<Finding> problems() {
        return folder.problems();
    }

    /**
     * All there is to judge a certificate with.
     *
     * @param authorities the certificates that may stand above it
     * @param embedded what the document brings
     */
    public RevocationPool pool(X509Certificate certificate, Collection<X509Certificate> authorities,
            ValidationMaterial embedded, Instant time) {
        RevocationPool pool = RevocationFiles.with(folder.pool(), embedded, known);
        return archive.map(kept -> kept.with(pool, certificate, authorities, time)).orElse(pool);
    }

    /**
     * More, from the addresses in the certificates of a path that leads to a trusted root: nobody else may send this
     * program anywhere.
     *
     * @param path from the certificate to the anchor
     * @return empty when nothing more could be had or asking is not allowed
     */
    public Optional<RevocationPool> more(RevocationPool pool, List<X509Certificate> path) {
        if (fetcher.isEmpty()) {
            return Optional.empty();
        }
        List<RevocationList> lists = new ArrayList<>();
        List<OcspAnswer> answers = new ArrayList<>();
        for (int i = 0; i + 1 < path.size(); i++) {
            lists.addAll(fetcher.get().lists(path.get(i)));
            answers.addAll(fetcher.get().answers(path.get(i), path.get(i + 1)));
        }
        return lists.isEmpty() && answers.isEmpty() ? Optional.empty() : Optional.of(pool.and(lists, answers));
    }

    /** Keeps all lists and answers that the authorities of a path have given, and where more are to be had. */
    public void keep(RevocationPool pool, List<X509Certificate> path) {
        if (archive.isEmpty() || path.isEmpty()) {
            return;
        }
        try {
            for (RevocationList list : pool.listsOf(path.subList(1, path.size()))) {
                archive.get().keep(list);
            }
            for (OcspAnswer answer : pool.answersOf(path)) {
                archive.get().keep(answer);
            }
            for (X509Certificate certificate : path) {
                archive.get().remember(certificate);
            }
        } catch (IOException e) {
            // the verdict does not depend on it
            LOG.log(Level.WARNING, "the revocation archive cannot be written", e);
        }
    }
}
