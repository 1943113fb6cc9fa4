package vn.haidang.signature.internal.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.SignatureFormat;
import vn.haidang.signature.VerificationRequest;

/**
 * What verdicts rest on besides the documents. Two runs of one key judge the same document alike.
 *
 * @param key stands for the content of the trust and revocation folders, the time (the day, when none was asked for), the
 *        formats and the version of this program
 * @param archive the archive of revocation lists, which a run itself adds to
 */
public record BatchBasis(String key, Optional<Path> archive) {

    private static final int DEEPEST = 8;
    private static final int BLOCK = 1 << 16;

    /** @param now what the time is when the request names none */
    public static BatchBasis of(VerificationRequest request, Instant now, Collection<SignatureFormat> formats)
            throws FindingException {
        Sha256 key = new Sha256();
        add(key, "time", request.at().map(Instant::toString)
                .orElseGet(() -> now.atZone(ValueFormat.CITY_ZONE).toLocalDate().toString()));
        formats.stream().map(format -> format.name() + " " + version(format.getClass())).sorted()
                .forEach(format -> add(key, "format", format));
        add(key, "program", version(BatchBasis.class));
        addFolder(key, request.trust().getClass().getSimpleName(), request.trust().folder());
        add(key, "online", String.valueOf(request.revocation().online()));
        add(key, "archive", request.revocation().archive().map(Path::toString).orElse(""));
        if (request.revocation().folder().isPresent()) {
            addFolder(key, "revocation", request.revocation().folder().get());
        }
        return new BatchBasis(key.hex(), request.revocation().archive());
    }

    /** What is in the archive now, by the names of its files, which bear their hashes. */
    String archived() {
        if (archive.isEmpty() || !Files.isDirectory(archive.get())) {
            return "";
        }
        try (Stream<Path> files = Files.walk(archive.get(), DEEPEST)) {
            Sha256 names = new Sha256();
            files.map(Path::toString).filter(name -> name.endsWith(".gz")).sorted()
                    .forEach(name -> add(names, "list", name));
            return names.hex();
        } catch (IOException | UncheckedIOException e) {
            // what cannot be told is like nothing before
            return UUID.randomUUID().toString();
        }
    }

    private static void add(Sha256 key, String name, String value) {
        key.add(name + "=" + value + "\n");
    }

    private static String version(Class<?> code) {
        // outside a framework there is no bundle, as in tests without one
        return Optional.ofNullable(FrameworkUtil.getBundle(code)).map(BatchBasis::version).orElse(code.getName());
    }

    private static String version(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getVersion() + " " + bundle.getLastModified();
    }

    private static void addFolder(Sha256 key, String name, Path folder) throws FindingException {
        if (!Files.isDirectory(folder)) {
            add(key, name, "none");
            return;
        }
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(key, name, folder.relativize(file) + " " + hash(file));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new FindingException(BatchProblems.problem(Severity.ERROR, "trust.folder.unreadable")
                    .with("path", folder.toString())
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())), e);
        }
    }

    static String hash(Path file) throws IOException {
        Sha256 hash = new Sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                hash.add(block, count);
            }
        }
        return hash.hex();
    }
}
