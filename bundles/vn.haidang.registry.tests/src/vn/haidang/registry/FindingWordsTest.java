package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;

/** What a session refuses is told in the words of the forms, each reader's own, never in the names of the model. */
class FindingWordsTest {

    @TempDir
    Path temp;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("X-9 chưa có giá trị cho “Loại”.", "X-9 has no value for \"Kind\".",
                        session -> session.set(session.add("Unit", "X-9"), "name", new Value.Text("a"))),
                mistake("X-9: giá trị của “Số sê-ri” dài hơn 10.000 ký tự.",
                        "X-9: the value of \"Serial number\" is longer than 10,000 characters.",
                        session -> session.set(named(session, "Router"), "serialNumber",
                                new Value.Text("x".repeat(10_001)))),
                mistake("X-9: đi theo “Nối lên” lên trên thì quay lại chính nó.",
                        "X-9: going up by \"Uplink\" leads back to it.", session -> {
                            String id = named(session, "Router");
                            session.set(id, "uplink", new Value.Reference(id));
                        }),
                mistake("Không xóa được R-CORE vì R-W01 còn dùng đến nó ở “Nối lên”.",
                        "R-CORE cannot be removed because R-W01 refers to it by \"Uplink\".", session -> {
                            session.set(session.element("DataLine", "L-W01").orElseThrow().id(), "nearDevice",
                                    List.of());
                            session.remove(session.element("Router", "R-CORE").orElseThrow().id());
                        }));
    }

    private static Arguments mistake(String vietnamese, String english, Consumer<EditingSession> mistake) {
        return arguments(vietnamese, english, mistake);
    }

    private static String named(EditingSession session, String type) {
        String id = session.add(type, "X-9");
        session.set(id, "name", new Value.Text("a"));
        return id;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void areInTheReadersLanguage(String vietnamese, String english, Consumer<EditingSession> mistake)
            throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp);
                EditingSession session = registry.service().edit()) {
            mistake.accept(session);
            List<Finding> findings = session.check();
            assertFalse(findings.isEmpty());
            assertEquals(vietnamese, findings.get(0).summary(ValueFormat.of(Language.VIETNAMESE)));
            assertEquals(english, findings.get(0).summary(ValueFormat.of(Language.ENGLISH)));
        }
    }
}
