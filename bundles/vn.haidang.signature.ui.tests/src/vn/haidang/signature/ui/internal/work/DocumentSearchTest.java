package vn.haidang.signature.ui.internal.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.RunSummary;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.VerificationRequest;

@DisplayName("One document verified anew to be looked at")
class DocumentSearchTest {

    @TempDir
    Path folder;

    /** Verifies files that lie beside each other, or a whole archive. */
    private static final class Archivist implements SignatureVerifier {
        private final List<Path> verified = new ArrayList<>();

        @Override
        public RunSummary verify(List<Path> paths, VerificationRequest request, Progress progress,
                Consumer<DocumentVerdict> results) {
            for (Path path : paths) {
                boolean archive = path.toString().endsWith(".zip");
                (archive
                        ? Stream.of("1.pdf", "sub/2.pdf", "3.pdf").map(name -> Path.of(path + "!/" + name))
                        : Stream.of(path))
                        .forEach(file -> {
                            progress.stopIfCancelled();
                            verified.add(file);
                            results.accept(new DocumentVerdict(file, Optional.empty(),
                                    DocumentVerdict.Conclusion.UNSIGNED, Optional.empty(), Instant.EPOCH, List.of(),
                                    List.of()));
                        });
            }
            return new RunSummary(Map.of(), List.of());
        }
    }

    private final Archivist verifier = new Archivist();

    private Optional<Path> found(Path file) throws FindingException {
        return DocumentSearch.verify(file, verifier,
                new VerificationRequest(folder, Optional.empty(), Optional.empty()), Progress.unobserved())
                .map(DocumentVerdict::file);
    }

    @Test
    void isTheFileItself() throws FindingException {
        Path file = folder.resolve("a.pdf");
        assertEquals(Optional.of(file), found(file));
    }

    @Test
    void isFoundInItsArchiveAndWhatFollowsIsLeftAlone() throws IOException, FindingException {
        Path archive = Files.createFile(folder.resolve("van-ban.zip"));
        Path file = Path.of(archive + "!/sub/2.pdf");
        assertEquals(Optional.of(file), found(file));
        assertEquals(List.of(Path.of(archive + "!/1.pdf"), file), verifier.verified);
    }

    @Test
    void isMissingWhereTheArchiveHasItNoMore() throws IOException, FindingException {
        Path archive = Files.createFile(folder.resolve("van-ban.zip"));
        assertEquals(Optional.empty(), found(Path.of(archive + "!/gone.pdf")));
    }
}
