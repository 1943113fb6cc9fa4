package vn.haidang.signature.tests.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import vn.haidang.signature.tests.support.TestAuthority.Identity;

/**
 * Makes documents of Word and signs them as Office does. What is signed of relationships is written out by hand here, so
 * that the verifier's transform is held against another implementation.
 */
public final class OfficeMaker {

    public static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String RELS = "application/vnd.openxmlformats-package.relationships+xml";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** A link between parts. */
    public record Link(String id, String type, String target, boolean external) {
        String written() {
            return "<Relationship Target=\"" + target + "\" Type=\"" + type + "\" Id=\"" + id + "\""
                    + (external ? " TargetMode=\"External\"" : "") + "/>\r\n  ";
        }

        String signed() {
            return "<Relationship Id=\"" + id + "\" Target=\"" + target + "\" TargetMode=\""
                    + (external ? "External" : "Internal") + "\" Type=\"" + type + "\"></Relationship>";
        }
    }

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, List<Link>> links = new LinkedHashMap<>();
    private int signatures;

    /** A letter with a picture, styles and the properties that Office writes. */
    public static OfficeMaker letter() {
        return new OfficeMaker()
                .part("word/document.xml", WORD + "document.main+xml",
                        "<w:document xmlns:w=\"urn:w\"><w:t>Kính gửi: 1.000.000 đồng</w:t></w:document>")
                .part("word/styles.xml", WORD + "styles+xml", "<w:styles xmlns:w=\"urn:w\"/>")
                .part("word/media/image1.png", "image/png", "hình")
                .part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", "<core/>")
                .part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                        "<app/>")
                .link("", "rId1", OFFICE + "officeDocument", "word/document.xml")
                .link("", "rId2", PACKAGE + "/metadata/core-properties", "docProps/core.xml")
                .link("", "rId3", OFFICE + "extended-properties", "docProps/app.xml")
                .link("word/document.xml", "rId10", OFFICE + "image", "media/image1.png")
                .link("word/document.xml", "rId2", OFFICE + "styles", "/word/styles.xml");
    }

    public OfficeMaker part(String name, String type, String content) {
        parts.put(name, content);
        types.put(name, type);
        return this;
    }

    /** @param source empty for the package */
    public OfficeMaker link(String source, String id, String type, String target) {
        links.computeIfAbsent(source, any -> new ArrayList<>()).add(new Link(id, type, target, false));
        return this;
    }

    public OfficeMaker linkOutside(String source, String id, String type, String target) {
        links.computeIfAbsent(source, any -> new ArrayList<>()).add(new Link(id, type, target, true));
        return this;
    }

    public OfficeMaker without(String name) {
        parts.remove(name);
        return this;
    }

    /** Changes a part without telling any signature. */
    public OfficeMaker replace(String name, String old, String other) {
        parts.computeIfPresent(name, (any, content) -> content.replace(old, other));
        return this;
    }

    public OfficeMaker type(String name, String type) {
        types.put(name, type);
        return this;
    }

    /** Drops a link without telling any signature. */
    public OfficeMaker unlink(String source, String id) {
        links.get(source).removeIf(link -> link.id().equals(id));
        return this;
    }

    /** Signs all that Office signs: everything but properties and what belongs to signatures. */
    public OfficeMaker sign(Identity signer) {
        return sign(signer, XmlMaker.of(signer).advanced());
    }

    public OfficeMaker sign(Identity signer, XmlMaker maker) {
        StringBuilder manifest = new StringBuilder("<Manifest xmlns=\"http://www.w3.org/2000/09/xmldsig#\" Id=\"m\">");
        parts.forEach((name, content) -> {
            if (!name.startsWith("docProps/") && !name.startsWith("_xmlsignatures/")) {
                manifest.append(reference("/" + name + "?ContentType=" + types.get(name), "", bytes(content)));
            }
        });
        links.forEach((source, all) -> {
            if (!source.startsWith("_xmlsignatures/")) {
                manifest.append(relationships(source, all));
            }
        });
        manifest.append("</Manifest>");
        String signature = new String(maker.object(manifest.toString())
                .object("<SignatureProperties xmlns=\"http://www.w3.org/2000/09/xmldsig#\" Id=\"p\"><SignatureProperty"
                        + " Id=\"idSignatureTime\" Target=\"#sig\"><mdssi:SignatureTime xmlns:mdssi=\"http://schemas."
                        + "openxmlformats.org/package/2006/digital-signature\"><mdssi:Format>YYYY-MM-DDThh:mm:ssTZD"
                        + "</mdssi:Format><mdssi:Value>" + TestPki.SIGNED + "</mdssi:Value></mdssi:SignatureTime>"
                        + "</SignatureProperty></SignatureProperties>")
                .typed("#m-object", "http://www.w3.org/2000/09/xmldsig#Object")
                .typed("#p-object", "http://www.w3.org/2000/09/xmldsig#Object").alone(), StandardCharsets.UTF_8);
        signatures++;
        String name = "sig" + signatures + ".xml";
        if (signatures == 1) {
            part("_xmlsignatures/origin.sigs", "application/vnd.openxmlformats-package.digital-signature-origin", "");
            link("", "rId99", PACKAGE + "/digital-signature/origin", "_xmlsignatures/origin.sigs");
        }
        part("_xmlsignatures/" + name, "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
                signature);
        return link("_xmlsignatures/origin.sigs", "s" + signatures, PACKAGE + "/digital-signature/signature", name);
    }

    private static String relationships(String source, List<Link> all) {
        List<Link> signed = all.stream().filter(link -> !link.target().contains("docProps/")
                && !link.type().startsWith(PACKAGE + "/digital-signature"))
                .sorted(Comparator.comparing(Link::id)).toList();
        StringBuilder transform = new StringBuilder("<Transforms><Transform Algorithm=\"http://schemas.openxmlformats."
                + "org/package/2006/RelationshipTransform\">");
        StringBuilder content = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        for (Link link : signed) {
            transform
                    .append("<mdssi:RelationshipReference xmlns:mdssi=\"http://schemas.openxmlformats.org/package/2006/"
                            + "digital-signature\" SourceId=\"" + link.id() + "\"/>");
            content.append(link.signed());
        }
        transform.append("</Transform><Transform Algorithm=\"http://www.w3.org/TR/2001/REC-xml-c14n-20010315\"/>"
                + "</Transforms>");
        content.append("</Relationships>");
        return reference("/" + relationshipPart(source) + "?ContentType=" + RELS, transform.toString(),
                bytes(content.toString()));
    }

    private static String reference(String uri, String transforms, byte[] content) {
        try {
            return "<Reference URI=\"" + uri + "\">" + transforms
                    + "<DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/><DigestValue>"
                    + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(content))
                    + "</DigestValue></Reference>";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String relationshipPart(String source) {
        int folder = source.lastIndexOf('/') + 1;
        return source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels";
    }

    /** The files of the package. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder content = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"" + RELS + "\"/>");
        types.forEach((name, type) -> content
                .append("<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>"));
        files.put("[Content_Types].xml", bytes(content.append("</Types>").toString()));
        links.forEach((source, all) -> {
            StringBuilder written = new StringBuilder("<?xml version=\"1.0\"?>\n<Relationships xmlns=\"" + PACKAGE
                    + "\">\n  ");
            all.forEach(link -> written.append(link.written()));
            files.put(relationshipPart(source), bytes(written.append("</Relationships>").toString()));
        });
        parts.forEach((name, text) -> files.put(name, bytes(text)));
        return files;
    }

    public byte[] zipped() {
        return zipped(files());
    }

    public static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
