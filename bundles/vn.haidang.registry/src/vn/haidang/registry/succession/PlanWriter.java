package vn.haidang.registry.succession;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.internal.store.ElementJson;

/** Writes a plan into an editing session, with a trace of every value it changes. */
final class PlanWriter {

    /** The characters of moves in one succession; a row of the store has room for a million. */
    private static final int MOST_CHARACTERS = 400_000;
    /** What a move takes beside its values. */
    private static final int MOVE_CHARACTERS = 150;

    private final SuccessionPlan plan;
    private final SuccessionRequest request;
    private final EditingSession session;
    private final ElementJson json;
    private final Map<Target, String> ids = new HashMap<>();
    private final List<Value> trace = new ArrayList<>();

    PlanWriter(SuccessionPlan plan, EditingSession session) {
        this.plan = plan;
        this.request = plan.request();
        this.session = session;
        this.json = new ElementJson(session.base().schema());
    }

    String write() {
        session.beginStep();
        plan.created().forEach(this::create);
        for (Element unit : plan.ended()) {
            session.set(unit.id(), "validTo", new Value.Day(request.date().minusDays(1)));
        }
        request.to().forEach(this::rename);
        movesByFeature().values().forEach(this::move);
        String id = record();
        session.beginStep();
        return id;
    }

    private void create(Target.Created unit) {
        String id = session.add("Unit", unit.code());
        session.set(id, "name", new Value.Text(unit.name()));
        session.set(id, "kind", new Value.Choice(unit.kind()));
        session.set(id, "validFrom", new Value.Day(request.date()));
        unit.parent().ifPresent(parent -> session.set(id, "parent", new Value.Reference(parent.id())));
        ids.put(unit, id);
    }

    private void rename(Target target) {
        if (target instanceof Target.Renamed renamed) {
            change(renamed.unit(), "name", List.of(new Value.Text(renamed.name())));
        }
    }

    private Map<String, List<PlannedMove>> movesByFeature() {
        Map<String, List<PlannedMove>> moves = new LinkedHashMap<>();
        plan.moves().forEach(move -> moves
                .computeIfAbsent(move.element().id() + move.feature(), key -> new ArrayList<>()).add(move));
        return moves;
    }

    /** Several old units that one feature refers to may become one and the same. */
    private void move(List<PlannedMove> sameFeature) {
        PlannedMove first = sameFeature.get(0);
        Map<Value, Value> replaced = new HashMap<>();
        sameFeature.forEach(move -> replaced.put(new Value.Reference(move.from().id()),
                new Value.Reference(id(move.to()))));
        change(first.element(), first.feature(), first.element().all(first.feature()).stream()
                .map(value -> replaced.getOrDefault(value, value)).distinct().toList());
    }

    private String id(Target target) {
        return target instanceof Target.Existing existing ? existing.unit().id() : ids.get(target);
    }

    private void change(Element element, String name, List<Value> after) {
        Feature feature = element.type().feature(name).orElseThrow();
        List<Value> before = element.all(name);
        if (before.equals(after)) {
            return;
        }
        session.set(element.id(), name, after);
        Values.Builder move = Values.builder(type("Move"))
                .put("element", List.of(new Value.Reference(element.id())))
                .put("feature", List.of(new Value.Text(name)));
        json.values(feature, before).ifPresent(text -> move.put("before", List.of(new Value.Text(text))));
        json.values(feature, after).ifPresent(text -> move.put("after", List.of(new Value.Text(text))));
        trace.add(new Value.Part(move.build()));
    }

    private ElementType type(String name) {
        return session.base().schema().type(name).orElseThrow();
    }

    private String record() {
        List<List<Value>> portions = portions();
        String first = record(request.code(), portions.get(0));
        for (int i = 1; i < portions.size(); i++) {
            record(request.code() + "-" + (i + 1), portions.get(i));
        }
        return first;
    }

    private List<List<Value>> portions() {
        List<List<Value>> portions = new ArrayList<>();
        portions.add(new ArrayList<>());
        int characters = 0;
        for (Value move : trace) {
            Values values = ((Value.Part) move).values();
            int length = MOVE_CHARACTERS + length(values.text("before")) + length(values.text("after"));
            if (characters + length > MOST_CHARACTERS) {
                portions.add(new ArrayList<>());
                characters = 0;
            }
            characters += length;
            portions.get(portions.size() - 1).add(move);
        }
        return portions;
    }

    private static int length(Optional<String> text) {
        return text.map(String::length).orElse(0);
    }

    private String record(String code, List<Value> moves) {
        String id = session.add("Succession", code);
        session.set(id, "name", new Value.Text(request.name()));
        session.set(id, "kind", new Value.Choice(request.kind().literal()));
        session.set(id, "date", new Value.Day(request.date()));
        session.set(id, "validFrom", new Value.Day(request.date()));
        request.legalAct().ifPresent(act -> session.set(id, "legalAct", new Value.Reference(act)));
        session.set(id, "from", request.from().stream().<Value>map(unit -> new Value.Reference(unit.id())).toList());
        session.set(id, "to", request.to().stream()
                .<Value>map(target -> new Value.Reference(target instanceof Target.Renamed renamed
                        ? renamed.unit().id()
                        : id(target)))
                .toList());
        session.set(id, "applied", new Value.Flag(true));
        session.set(id, "moves", moves);
        return id;
    }
}
