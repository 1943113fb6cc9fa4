package vn.haidang.signature.tests.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.DocumentReading;
import vn.haidang.signature.SignatureFormat;
import vn.haidang.signature.SignatureJudge;

/** A format whose documents are plain texts that begin with a T; counts how often it verified one. */
public final class TextFormat implements SignatureFormat {

    private final Queue<Path> files = new ConcurrentLinkedQueue<>();
    private final Consumer<String> work;

    public TextFormat() {
        this(text -> {});
    }

    /** @param work what is done with each text */
    public TextFormat(Consumer<String> work) {
        this.work = work;
    }

    public int verified() {
        return files.size();
    }

    /** The files it verified, where they were at that moment. */
    public List<Path> files() {
        return List.copyOf(files);
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean recognises(DocumentBytes document) throws IOException {
        return document.length() > 0 && document.read(0, 1)[0] == 'T';
    }

    @Override
    public DocumentReading verify(DocumentBytes document, SignatureJudge judge) throws IOException {
        files.add(document.file());
        String text = new String(document.head(100), StandardCharsets.UTF_8);
        work.accept(text);
        return text.contains("MẬT") ? new DocumentReading.StateSecret("MẬT") : new DocumentReading.Unsigned(List.of());
    }
}
