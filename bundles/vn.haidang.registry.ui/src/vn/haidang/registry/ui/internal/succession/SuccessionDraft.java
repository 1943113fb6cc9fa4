package vn.haidang.registry.ui.internal.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.Element;
import vn.haidang.registry.succession.SuccessionKind;
import vn.haidang.registry.succession.SuccessionRequest;
import vn.haidang.registry.succession.Target;

/** What the user has decided about a succession so far. For one thread at a time. */
final class SuccessionDraft {

    private SuccessionKind kind = SuccessionKind.MERGE;
    private String code;
    private String name = "";
    private LocalDate date;
    private Act act = new Act.None();
    private List<Element> from = List.of();
    private List<Target> to = List.of();
    private final Map<String, Target> choices = new HashMap<>();

    /** By which document it is ordered. */
    sealed interface Act {

        /** By none that is known. */
        record None() implements Act {}

        /** By one that the registry has. */
        record Known(String id) implements Act {}

        /** By one that is registered with it. */
        record New(String code, String name) implements Act {}
    }

    SuccessionDraft(String code, LocalDate date) {
        this.code = code;
        this.date = date;
    }

    SuccessionKind kind() {
        return kind;
    }

    /** Another kind has other targets. */
    void setKind(SuccessionKind other) {
        if (kind != other) {
            kind = other;
            setTo(List.of());
        }
    }

    String code() {
        return code;
    }

    void setCode(String text) {
        code = text.strip();
    }

    String name() {
        return name;
    }

    void setName(String text) {
        name = text.strip();
    }

    LocalDate date() {
        return date;
    }

    void setDate(LocalDate day) {
        date = day;
    }

    Act act() {
        return act;
    }

    void setAct(Act document) {
        act = document;
    }

    List<Element> from() {
        return from;
    }

    /** What was chosen for the things of other units is forgotten. */
    void setFrom(List<Element> units) {
        if (!from.equals(units)) {
            from = List.copyOf(units);
            choices.clear();
        }
    }

    List<Target> to() {
        return to;
    }

    void setTo(List<Target> targets) {
        if (!to.equals(targets)) {
            to = List.copyOf(targets);
            choices.clear();
        }
    }

    /** Lets a target have these elements. */
    void choose(List<String> ids, Target target) {
        ids.forEach(id -> choices.put(id, target));
    }

    /** Leaves an element where it is. */
    void leave(String id) {
        choices.remove(id);
    }

    boolean isChosen(String id) {
        return choices.containsKey(id);
    }

    /** Whether only one unit can be what it is about. */
    boolean isOfOneUnit() {
        return kind == SuccessionKind.SPLIT || kind == SuccessionKind.RENAME;
    }

    /** What is still missing before it can be planned. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (code.isEmpty()) {
            missing.add("succession.noCode");
        }
        if (act instanceof Act.New document && (document.code().isEmpty() || document.name().isEmpty())) {
            missing.add("succession.noAct");
        }
        return missing;
    }

    /** What is still missing about the units. */
    List<String> missingUnits() {
        List<String> missing = new ArrayList<>();
        if (from.size() < (kind == SuccessionKind.MERGE ? 2 : 1)) {
            missing.add(kind == SuccessionKind.MERGE ? "succession.noUnits" : "succession.noUnit");
        }
        if (to.size() < (kind == SuccessionKind.SPLIT ? 2 : kind == SuccessionKind.DISSOLVE ? 0 : 1)) {
            missing.add(kind == SuccessionKind.SPLIT ? "succession.noTargets" : "succession.noTarget");
        }
        if (name.isEmpty()) {
            missing.add("succession.noName");
        }
        return missing;
    }

    /** What is asked for; of a split the first target gets what is not chosen for another. */
    SuccessionRequest request() {
        Optional<String> document = act instanceof Act.Known known ? Optional.of(known.id()) : Optional.empty();
        Optional<Target> rest = kind == SuccessionKind.SPLIT ? to.stream().findFirst() : Optional.empty();
        return new SuccessionRequest(kind, code, name, date, document, from, to, choices, rest);
    }

    /** What a transfer can choose from: everything that would move if the units ended. */
    SuccessionRequest everything() {
        return new SuccessionRequest(SuccessionKind.DISSOLVE, code, name, date, Optional.empty(), from, to, Map.of(),
                Optional.empty());
    }
}
