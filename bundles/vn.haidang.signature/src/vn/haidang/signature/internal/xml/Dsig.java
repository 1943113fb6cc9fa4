package vn.haidang.signature.internal.xml;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Base64;

import vn.haidang.signature.internal.xml.tree.XmlElement;

/** The names of XML Signature and XAdES, and the few forms that all their elements share. */
public final class Dsig {

    /** XML Signature (XMLDSig 1.1). */
    public static final String NAMESPACE = "http://www.w3.org/2000/09/xmldsig#";
    /** XAdES, ETSI EN 319 132-1. */
    static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
    static final String XADES_141 = "http://uri.etsi.org/01903/v1.4.1#";
    static final String TYPE_SIGNED_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties";

    private Dsig() {}

    public static boolean isSignature(XmlElement element) {
        return element.is(NAMESPACE, "Signature");
    }

    /** The bytes of an element that has them in base64; white space among them is allowed, anything else is not. */
    public static byte[] bytes(XmlElement element) throws XmlFormException {
        return decoded(text(element));
    }

    static byte[] decoded(String base64) throws XmlFormException {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("[ \\t\\r\\n]+", ""));
        } catch (IllegalArgumentException e) {
            throw new XmlFormException("not base64: " + e.getMessage());
        }
    }

    /** The text of an element that has nothing but text. */
    static String text(XmlElement element) throws XmlFormException {
        if (!element.elements().isEmpty()) {
            throw new XmlFormException(element.local() + " with elements in it");
        }
        return element.text();
    }

    public static String algorithm(XmlElement element) throws XmlFormException {
        return element.attribute("Algorithm")
                .orElseThrow(() -> new XmlFormException(element.local() + " without algorithm"));
    }

    /** A time of XML Schema; one without offset is taken as universal time, as it is written. */
    public static Instant instant(String text) throws XmlFormException {
        try {
            TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from,
                    LocalDateTime::from);
            return read instanceof OffsetDateTime exact
                    ? exact.toInstant()
                    : ((LocalDateTime) read).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new XmlFormException("time " + e.getMessage());
        }
    }
}
