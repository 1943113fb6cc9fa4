package vn.haidang.signature.tests.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes associated signature containers (ETSI EN 319 162-1). */
public final class AsicMaker {

    private static final String NAMESPACE = "http://uri.etsi.org/02918/v1.2.1#";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> objects = new ArrayList<>();

    private AsicMaker(String mimetype) {
        files.put("mimetype", mimetype.getBytes(StandardCharsets.UTF_8));
    }

    public static AsicMaker simple() {
        return new AsicMaker("application/vnd.etsi.asic-s+zip");
    }

    public static AsicMaker extended() {
        return new AsicMaker("application/vnd.etsi.asic-e+zip");
    }

    public AsicMaker withoutMimetype() {
        files.remove("mimetype");
        return this;
    }

    /** A file to be signed by whatever is added later. */
    public AsicMaker object(String name, String content) {
        objects.add(name);
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A file to be signed alone by whatever is added later. */
    public AsicMaker alone(String name, String content) {
        objects.clear();
        return object(name, content);
    }

    /** Writes a list of files anew, with those that came since, and lets the signature be. */
    public AsicMaker replaceList(String number) {
        return file("META-INF/ASiCManifest" + number + ".xml",
                list("META-INF/signature" + number + ".p7s", "application/x-pkcs7-signature"));
    }

    /** A file that no maker of signatures knows of. */
    public AsicMaker file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public AsicMaker without(String name) {
        files.remove(name);
        return this;
    }

    /** A simple container's signature: over the one file there is. */
    public AsicMaker cades(CmsMaker signer) {
        return file("META-INF/signature.p7s", signer.sign(files.get(objects.get(0))));
    }

    public AsicMaker stamp(TimestampMaker authority) {
        return file("META-INF/timestamp.tst", authority.over(files.get(objects.get(0))));
    }

    /** An extended container's signature: over a list of all files. */
    public AsicMaker cadesOverList(CmsMaker signer, String number) {
        byte[] list = list("META-INF/signature" + number + ".p7s", "application/x-pkcs7-signature");
        return file("META-INF/ASiCManifest" + number + ".xml", list)
                .file("META-INF/signature" + number + ".p7s", signer.sign(list));
    }

    public AsicMaker stampOverList(TimestampMaker authority) {
        byte[] list = list("META-INF/timestamp.tst", "application/vnd.etsi.timestamp-token");
        return file("META-INF/ASiCManifest9.xml", list).file("META-INF/timestamp.tst", authority.over(list));
    }

    /** A signature in XML with a reference to each file. */
    public AsicMaker xades(XmlMaker signer) {
        for (String object : objects) {
            signer.outside(object.replace(" ", "%20"), files.get(object));
        }
        return file("META-INF/signatures.xml", signer
                .inside("<asic:XAdESSignatures xmlns:asic=\"" + NAMESPACE + "\"/>"));
    }

    private byte[] list(String signature, String type) {
        StringBuilder list = new StringBuilder("<asic:ASiCManifest xmlns:asic=\"" + NAMESPACE
                + "\" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><asic:SigReference URI=\"" + signature
                + "\" MimeType=\"" + type + "\"/>");
        for (String object : objects) {
            list.append("<asic:DataObjectReference URI=\"" + object.replace(" ", "%20") + "\"><ds:DigestMethod "
                    + "Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/><ds:DigestValue>"
                    + Base64.getEncoder().encodeToString(sha256(files.get(object)))
                    + "</ds:DigestValue></asic:DataObjectReference>");
        }
        return list.append("</asic:ASiCManifest>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files of the container. */
    public Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    public byte[] zipped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                if (file.getKey().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
