package vn.haidang.signature.internal.xml.tree;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import vn.haidang.signature.internal.xml.tree.XmlRefusedException.Reason;

/**
 * Reads documents with the JDK's parser, told to refuse document types and to fetch nothing, within limits of our own:
 * the JDK's differ from one version to the next. Stateless.
 */
public final class XmlReader {

    /** The longest document. Longer ones are archives, which have containers for that. */
    public static final int MAX_LENGTH = 64 << 20;

    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    /** How the JDK numbers the messages on limits of its own. */
    private static final String LIMIT = "JAXP0001";

    private XmlReader() {}

    public static XmlDocument read(byte[] document) throws XmlRefusedException {
        if (document.length > MAX_LENGTH) {
            throw new XmlRefusedException(Reason.TOO_LARGE, document.length + " bytes", null);
        }
        try {
            return read(new ByteArrayInputStream(document));
        } catch (IOException e) {
            // bytes that are no characters of the encoding that the document names
            throw new XmlRefusedException(Reason.BROKEN, e.getMessage(), e);
        }
    }

    /** Reads a stream that its owner has bounded. */
    public static XmlDocument read(InputStream document) throws XmlRefusedException, IOException {
        TreeMaker maker = new TreeMaker();
        try {
            XMLReader reader = reader();
            reader.setContentHandler(maker);
            reader.setErrorHandler(maker);
            reader.setEntityResolver(maker);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", maker);
            reader.parse(new InputSource(document));
            return maker.document();
        } catch (TreeMaker.LimitException e) {
            throw new XmlRefusedException(Reason.TOO_LARGE, e.getMessage(), e);
        } catch (SAXException e) {
            String message = String.valueOf(e.getMessage());
            throw new XmlRefusedException(reason(message), message, e);
        }
    }

    /** The parser tells its reasons by the names in its messages, which are the same in every language. */
    private static Reason reason(String message) {
        if (message.contains(NO_DOCUMENT_TYPE)) {
            return Reason.DOCUMENT_TYPE;
        }
        return message.contains(LIMIT) ? Reason.TOO_LARGE : Reason.BROKEN;
    }

    private static XMLReader reader() throws SAXException {
        try {
            // the JDK's own, whatever other parsers the bundles around bring
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser has these features", e);
        }
    }
}
