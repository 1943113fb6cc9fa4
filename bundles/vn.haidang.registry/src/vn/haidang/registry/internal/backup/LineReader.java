package vn.haidang.registry.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import vn.haidang.registry.internal.store.Refusal;

/** Reads the lines of a table one by one; each must have what its columns can hold, and there must be so many as is said. */
final class LineReader implements AutoCloseable {

    private final Table table;
    private final Manifest.Entry entry;
    private final Supplier<Refusal> damaged;
    private final Steps steps;
    private final JsonParser json;
    private long rows;

    LineReader(Table table, Manifest.Entry entry, InputStream in, Supplier<Refusal> damaged, Steps steps) {
        this.table = table;
        this.entry = entry;
        this.damaged = damaged;
        this.steps = steps;
        try {
            this.json = new JsonFactory().createParser(in);
        } catch (IOException e) {
            throw damaged.get().because(e);
        }
    }

    /** The next line; empty after the last, of which the whole entry has been found as it was written. */
    Optional<Row> next() {
        try {
            JsonToken token = json.nextToken();
            if (token == null && rows == entry.rows()) {
                return Optional.empty();
            }
            if (token != JsonToken.START_OBJECT || ++rows > entry.rows()) {
                throw damaged.get();
            }
            steps.done(1);
            return Optional.of(readRow());
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw damaged.get().because(e);
        }
    }

    private Row readRow() throws IOException {
        Map<String, Object> values = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            Column column = table.column(json.currentName()).orElseThrow(damaged);
            if (!json.nextToken().isScalarValue() || json.currentToken() == JsonToken.VALUE_NULL) {
                throw damaged.get();
            }
            values.put(column.name(), column.parse(json.getText()));
        }
        for (Column column : table.columns()) {
            if (!column.optional() && !values.containsKey(column.name())) {
                throw damaged.get();
            }
        }
        return new Row(values);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
