package vn.haidang.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

import vn.haidang.samples.DemoAuthority.Identity;

/** Writes the sample city's documents, the certificates of its demo authority and that authority's lists. */
public final class SampleDocuments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ORGANISATION = "UBND thành phố Quy Nhơn (dữ liệu mẫu)";
    /** When the certificate of the signer who changed posts was revoked. */
    private static final Instant REVOKED = Instant.parse("2023-09-01T01:00:00Z");
    private static final String AMOUNT = "1.250.000.000";
    private static final String FALSE_AMOUNT = "1.950.000.000";

    private final Path city;
    private final Path fonts;
    private final DemoAuthority root;
    private final DemoAuthority issuer;
    private final DemoAuthority stranger;
    private final Map<String, Identity> signers = new HashMap<>();
    private final Map<X509Certificate, Instant> revoked = new HashMap<>();

    private SampleDocuments(Path city, Path fonts) throws GeneralSecurityException {
        this.city = city;
        this.fonts = fonts;
        this.root = DemoAuthority.root("CA gốc mẫu thành phố Quy Nhơn (demo)", ORGANISATION);
        this.issuer = root.subordinate("CA mẫu thành phố Quy Nhơn (demo)", ORGANISATION);
        this.stranger = DemoAuthority.root("CA không có trong danh sách (demo)", "Tổ chức mẫu");
    }

    /** @param arguments the folder of the sample city and the folder of the fonts */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        new SampleDocuments(Path.of(arguments[0]).toAbsolutePath().normalize(), Path.of(arguments[1])).write();
    }

    private void write() throws IOException, GeneralSecurityException {
        Path documents = emptied("documents", "*.pdf");
        StringBuilder expected = new StringBuilder("file;conclusion\n");
        for (Draft draft : Draft.all()) {
            Files.write(documents.resolve(draft.file()), document(draft));
            expected.append(draft.file()).append(';').append(draft.treatment().conclusion()).append('\n');
        }
        Files.writeString(documents.resolve("expected.csv"), expected);
        Path trust = emptied("trust", "*.{crt,json}");
        trust(trust, "ca-goc-mau-quy-nhon-demo", "CA gốc mẫu thành phố Quy Nhơn (demo)", root.certificate(), true);
        trust(trust, "ca-mau-quy-nhon-demo", "CA mẫu thành phố Quy Nhơn (demo)", issuer.certificate(), false);
        Path revocation = emptied("revocation", "*.crl");
        Instant first = Instant.parse("2022-01-01T01:00:00Z");
        write(revocation.resolve("ca-goc-mau-quy-nhon-demo.crl"), root.list(first, 1, Map.of()));
        write(revocation.resolve("ca-mau-quy-nhon-demo-2022-01-01.crl"), issuer.list(first, 1, Map.of()));
        write(revocation.resolve("ca-mau-quy-nhon-demo-2023-09-01.crl"),
                issuer.list(REVOKED.plusSeconds(3600), 2, revoked));
    }

    /** A certificate and its record in the trust store; who is below the root needs nobody to confirm it. */
    private static void trust(Path folder, String file, String name, X509Certificate certificate, boolean confirmed)
            throws IOException, GeneralSecurityException {
        byte[] encoded = certificate.getEncoded();
        Files.write(folder.resolve(file + ".crt"), encoded);
        String fingerprint = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
        String who = "Trần Thị Mẫu (nhân vật mẫu)";
        StringBuilder json = new StringBuilder("{\n  \"name\" : \"" + name + "\",\n  \"fingerprint\" : \"" + fingerprint
                + "\",\n  \"expires\" : \"" + certificate.getNotAfter().toInstant()
                + "\",\n  \"source\" : \"releng/sample-documents\",\n  \"importedAt\" : \"2022-01-01T01:00:00Z\",\n"
                + "  \"importedBy\" : \"" + who + "\"");
        if (confirmed) {
            json.append(",\n  \"confirmedAt\" : \"2022-01-01T02:00:00Z\",\n  \"confirmedBy\" : \"" + who + "\"");
        }
        Files.writeString(folder.resolve(file + ".json"), json.append("\n}\n"));
    }

    private byte[] document(Draft draft) throws IOException, GeneralSecurityException {
        Page page = page(draft);
        if (draft.signed().isEmpty()) {
            return page.pdf();
        }
        ZonedDateTime time = draft.signed().get().atZone(ZONE);
        byte[] signed = DocumentSigner.sign(page.pdf(), draft, time, signer(draft, draft.name()),
                SignatureLook.person(draft.name(), page.baseline()));
        if (draft.seal().isPresent()) {
            signed = DocumentSigner.sign(signed, draft, time.plusMinutes(2), signer(draft, draft.seal().get()),
                    SignatureLook.seal(page.baseline()));
        }
        return switch (draft.treatment()) {
            case TAMPERED -> tampered(signed);
            case REVISED -> revised(signed);
            default -> signed;
        };
    }

    private Identity signer(Draft draft, String name) throws GeneralSecurityException {
        Identity known = signers.get(name);
        if (known != null) {
            return known;
        }
        DemoAuthority authority = draft.treatment() == Draft.Treatment.STRANGER ? stranger : issuer;
        Identity made = authority.issue(name, draft.unit(), draft.algorithm());
        signers.put(name, made);
        if (draft.treatment() == Draft.Treatment.REVOKED) {
            revoked.put(made.certificate(), REVOKED);
        }
        return made;
    }

    /**
     * A document before it is signed.
     *
     * @param baseline of the signer's name
     */
    private record Page(byte[] pdf, float baseline) {}

    private Page page(Draft draft) throws IOException {
        try (PDDocument document = new PDDocument()) {
            float baseline = DocumentPage.add(document, Fonts.embeddedIn(document, fonts), draft);
            ZonedDateTime written = draft.day().atTime(7, 30).atZone(ZONE);
            document.getDocumentInformation().setTitle(draft.number() + " " + draft.title().get(1));
            document.getDocumentInformation().setAuthor(draft.unit());
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(written));
            document.getDocumentCatalog().setLanguage("vi-VN");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new Page(out.toByteArray(), baseline);
        }
    }

    /** Puts another amount in the place of the one that was signed, without moving a byte. */
    private byte[] tampered(byte[] signed) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Fonts same = Fonts.embeddedIn(document, fonts);
            String file = new String(signed, StandardCharsets.ISO_8859_1);
            String from = glyphs(same, AMOUNT);
            int at = file.indexOf(from);
            if (at < 0) {
                throw new IOException("the amount to falsify is not in the document");
            }
            return (file.substring(0, at) + glyphs(same, FALSE_AMOUNT) + file.substring(at + from.length()))
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static String glyphs(Fonts fonts, String text) throws IOException {
        return HexFormat.of().withUpperCase().formatHex(fonts.regular().encode(text));
    }

    /** Adds a revision that adds a line to the page. */
    private byte[] revised(byte[] signed) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.setFont(Fonts.embeddedIn(document, fonts).regular(), 11);
                content.beginText();
                content.newLineAtOffset(113, 484);
                content.showText("4. Lắp mới 06 tủ máy chủ.");
                content.endText();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** The folder without what an earlier run wrote, whose keys are gone. */
    private Path emptied(String name, String pattern) throws IOException {
        Path folder = Files.createDirectories(city.resolve(name));
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
        return folder;
    }

    private static void write(Path file, X509CRL list) throws IOException, GeneralSecurityException {
        Files.write(file, list.getEncoded());
    }
}
