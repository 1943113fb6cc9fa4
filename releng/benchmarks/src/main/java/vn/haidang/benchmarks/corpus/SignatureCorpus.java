package vn.haidang.benchmarks.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import vn.haidang.benchmarks.corpus.CorpusAuthority.Identity;

/**
 * Makes signed PDFs as a city's archive has them, with the certificates and the lists to verify them by. Of twelve, four
 * are signed by a person, four by a person and sealed by the organisation, two the same with time-stamps, one with a copy's
 * signature besides, and one brings its revocation data along. The same texts and sizes every time; the keys are new.
 */
public final class SignatureCorpus {

    private static final int PEOPLE = 40;
    private static final int ORGANISATIONS = 12;
    /** As many as the list of an authority with some ten thousand subscribers has after some years. */
    private static final int REVOKED = 2_000;
    private static final long SEED = 30;

    private final Path folder;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final CorpusAuthority root = CorpusAuthority.root("CA gốc để đo", now);
    private final CorpusAuthority issuer = root.subordinate("CA cấp hai để đo");
    private final X509CRL rootList = root.list(1, 3);
    private final X509CRL issuerList = issuer.list(2, REVOKED);
    private final X509CRL shortList = issuer.list(1, 20);
    private final Identity stampAuthority = issuer.timestampAuthority("Dấu thời gian để đo");
    private final CorpusSigner signer = new CorpusSigner(new CorpusTimestamps(stampAuthority));
    private final List<Identity> people = new ArrayList<>();
    private final List<Identity> organisations = new ArrayList<>();

    private SignatureCorpus(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder and how many documents */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        new SignatureCorpus(Path.of(arguments[0])).write(Integer.parseInt(arguments[1]));
    }

    private void write(int count) throws IOException, GeneralSecurityException {
        IntStream.range(0, PEOPLE).forEach(i -> people.add(issuer.subscriber("Nguyễn Văn Mẫu " + i)));
        IntStream.range(0, ORGANISATIONS)
                .forEach(i -> organisations.add(issuer.subscriber("Phòng Mẫu số " + i)));
        Path trust = Files.createDirectories(folder.resolve("trust"));
        Files.write(trust.resolve("root.crt"), root.certificate().getEncoded());
        Files.write(trust.resolve("issuer.crt"), issuer.certificate().getEncoded());
        Path revocation = Files.createDirectories(folder.resolve("revocation"));
        Files.write(revocation.resolve("root.crl"), rootList.getEncoded());
        Files.write(revocation.resolve("issuer.crl"), issuerList.getEncoded());
        Path documents = Files.createDirectories(folder.resolve("documents"));
        IntStream.range(0, count).parallel().forEach(number -> {
            try {
                Files.write(documents.resolve(String.format(Locale.ROOT, "%04d.pdf", number)), document(number));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private byte[] document(int number) throws IOException {
        Random random = new Random(SEED * 1_000_000 + number);
        byte[] document = new CorpusPage(random).document(number);
        Instant time = now.minus(Duration.ofDays(1 + random.nextInt(200))).minusSeconds(random.nextInt(30_000));
        int kind = number % 12;
        boolean stamped = kind >= 8;
        document = signer.sign(document, people.get(random.nextInt(PEOPLE)), CorpusLook.PERSON, time, stamped, random);
        if (kind >= 4) {
            document = signer.sign(document, organisations.get(random.nextInt(ORGANISATIONS)), CorpusLook.SEAL,
                    time.plusSeconds(600), stamped, random);
        }
        if (kind == 10) {
            document = signer.sign(document, organisations.get(random.nextInt(ORGANISATIONS)), CorpusLook.COPY,
                    time.plusSeconds(7200), true, random);
        }
        return kind == 11
                ? CorpusSigner.keep(document, certificates(), List.of(rootList, shortList))
                : document;
    }

    private List<X509Certificate> certificates() {
        return List.of(root.certificate(), issuer.certificate(), stampAuthority.certificate());
    }
}
