package vn.haidang.registry.internal.backup;

import java.io.IOException;
import java.util.Optional;

import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.internal.store.Chronicle;
import vn.haidang.registry.internal.store.ElementJson;
import vn.haidang.registry.internal.store.History;
import vn.haidang.registry.internal.store.HistoryRow;
import vn.haidang.storage.StorageException;

/** What a backup says. */
final class FileChronicle implements Chronicle, AutoCloseable {

    private final BackupFile file;
    private final ElementJson json;
    private final LineReader commits;
    private final LineReader history;
    private final LineReader objects;
    private final LineReader references;

    FileChronicle(BackupFile file, RegistrySchema schema, Steps steps) {
        this.file = file;
        this.json = new ElementJson(schema);
        this.commits = file.lines(Table.COMMITS, steps);
        this.history = file.lines(Table.HISTORY, steps);
        this.objects = file.lines(Table.OBJECTS, steps);
        this.references = file.lines(Table.REFERENCES, steps);
    }

    @Override
    public History.Head head() {
        return file.manifest().head();
    }

    @Override
    public Optional<ChainedCommit> nextCommit() {
        return commits.next().map(row -> new ChainedCommit(
                new CommitInfo(row.number("number"), row.moment("at"),
                        new ChangeOrigin(row.text("author"), row.text("channel"), row.text("reason"))),
                row.text("hash")));
    }

    @Override
    public Optional<ChainedRow> nextRow() {
        return history.next()
                .map(row -> new ChainedRow(
                        new HistoryRow(row.number("commit_number"), row.text("object"), row.text("eclass"),
                                row.text("feature"), row.optionalText("old_value"), row.optionalText("new_value")),
                        row.text("previous_hash"), row.text("hash")));
    }

    @Override
    public Optional<ElementRow> nextElement() {
        try {
            return objects.next().map(row -> new ElementRow(row.text("id"), row.text("code"), json
                    .element(row.text("id"), row.text("eclass"), row.number("version"), row.text("document"))));
        } catch (StorageException e) {
            throw file.damaged(Table.OBJECTS.entry()).because(e);
        }
    }

    @Override
    public Optional<ReferenceRow> nextReference() {
        return references.next().map(row -> new ReferenceRow(row.text("source"), row.text("feature"),
                Math.toIntExact(row.number("position")), row.text("target")));
    }

    @Override
    public void close() throws IOException {
        try (commits; history; objects; references) {
            // Each is closed, whatever the others do.
        }
    }
}
