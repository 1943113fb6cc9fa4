package vn.haidang.cli.internal;

import java.io.IOException;
import java.io.PrintStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.text.ValueFormat;

/**
 * Where a command writes: results to standard output, in the user's language or as one JSON document; everything else
 * to standard error.
 *
 * @param out standard output
 * @param err standard error
 * @param format how values are written in the user's language
 * @param json whether the result is to be one JSON document
 */
record Output(PrintStream out, PrintStream err, ValueFormat format, boolean json) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Writes one JSON document to standard output. */
    void writeJson(JsonContent content) throws IOException {
        JsonGenerator generator = JSON.createGenerator(out);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.useDefaultPrettyPrinter();
        content.writeTo(generator);
        generator.flush();
        out.println();
        out.flush();
    }

    /** Writes one line of the result. */
    void line(String text) {
        out.println(text);
    }

    /** Writes one line that is not part of the result. */
    void note(String text) {
        err.println(text);
        err.flush();
    }

    /** The content of a JSON document. */
    @FunctionalInterface
    interface JsonContent {
        void writeTo(JsonGenerator json) throws IOException;
    }
}
