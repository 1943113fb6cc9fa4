package vn.haidang.registry.internal.store;

import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import vn.haidang.storage.StorageException;

/**
 * Turns a model object into the JSON object of its row and back. Attributes are JSON values, enumerations by their
 * literal; contained objects are nested; references to other rows are not part of it. Features without a value are left
 * out; fields that are no feature come back as they were.
 */
final class ObjectDocument {

    private final JsonFactory json = new JsonFactory();

    /** The document of an object. */
    String write(EObject object) {
        return text(generator -> writeObject(generator, object));
    }

    /**
     * Every feature of an object that has a value, as JSON text: what its document has, and for references to other rows
     * the id of the target.
     */
    Map<String, String> values(EObject object) {
        Map<String, String> values = new LinkedHashMap<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = value(object, feature);
            if (value != null && isStored(feature)) {
                values.put(feature.getName(), text(generator -> writeValue(generator, feature, value)));
            }
        }
        return values;
    }

    /** Sets the features that a document has. */
    void read(EObject object, String document) {
        try (JsonParser parser = json.createParser(document)) {
            parser.nextToken();
            readObject(parser, object);
        } catch (IOException | IllegalArgumentException e) {
            throw new StorageException("the row of " + object + " cannot be read", e);
        }
    }

    /** Whether a feature refers to objects that have rows of their own. */
    static boolean isReference(EStructuralFeature feature) {
        return feature instanceof EReference reference && !reference.isContainment();
    }

    /** The id is the row's key and not part of the document. */
    private static boolean isStored(EStructuralFeature feature) {
        return !(feature instanceof EAttribute attribute && attribute.isID());
    }

    private static Object value(EObject object, EStructuralFeature feature) {
        if (feature.isMany()) {
            throw new IllegalStateException("a feature with many values has no place in a row yet: " + feature);
        }
        return object.eGet(feature);
    }

    private void writeObject(JsonGenerator generator, EObject object) throws IOException {
        generator.writeStartObject();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = value(object, feature);
            if (value != null && isStored(feature) && !isReference(feature)) {
                generator.writeFieldName(feature.getName());
                writeValue(generator, feature, value);
            }
        }
        for (Map.Entry<String, String> unknown : UnknownFeatures.of(object).entrySet()) {
            generator.writeFieldName(unknown.getKey());
            generator.writeRawValue(unknown.getValue());
        }
        generator.writeEndObject();
    }

    private void writeValue(JsonGenerator generator, EStructuralFeature feature, Object value) throws IOException {
        if (isReference(feature)) {
            generator.writeString(EcoreUtil.getID((EObject) value));
        } else if (feature instanceof EReference) {
            writeObject(generator, (EObject) value);
        } else if (value instanceof Enumerator literal) {
            generator.writeString(literal.getLiteral());
        } else if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            generator.writePOJO(value);
        } else {
            generator.writeString(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value));
        }
    }

    private void readObject(JsonParser parser, EObject object) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new IOException("a JSON object was expected at " + parser.currentLocation());
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature == null || isReference(feature)) {
                UnknownFeatures.add(object, name, text(generator -> generator.copyCurrentStructureExact(parser)));
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                object.eSet(feature, readValue(parser, feature));
            }
        }
    }

    private Object readValue(JsonParser parser, EStructuralFeature feature) throws IOException {
        if (feature instanceof EReference reference) {
            EObject contained = EcoreUtil.create(reference.getEReferenceType());
            readObject(parser, contained);
            return contained;
        }
        return EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), parser.getText());
    }

    private String text(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(text)) {
            writing.to(generator);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return text.toString();
    }

    /** What is written into a text. */
    @FunctionalInterface
    private interface Writing {
        void to(JsonGenerator generator) throws IOException;
    }
}
