package vn.haidang.monitoring.ui.internal.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.maintenance.MaintenanceScope.Kind;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.Element;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.UnitEntry;
import vn.haidang.ui.language.Texts;

/**
 * What can be worked on, given what is selected: the line, the devices at its ends, the whole unit; or the portal.
 *
 * @param scope what would be worked on
 * @param words the same for people
 */
record ScopeChoice(MaintenanceScope scope, String words) {

    /** The choices for a line or device that is selected, the selected thing first. */
    static List<ScopeChoice> of(ObjectLink link, RegistrySnapshot registry, Texts texts) {
        List<ScopeChoice> choices = new ArrayList<>();
        switch (link.kind()) {
            case "line" -> {
                choices.add(choice(Kind.LINE, link.id(), link.label(), texts));
                registry.line(link.id()).ifPresent(line -> addAround(line, registry, texts, choices));
            }
            case "device" -> {
                choices.add(choice(Kind.DEVICE, link.id(), link.label(), texts));
                registry.device(link.id()).map(DeviceEntry::unit)
                        .ifPresent(unit -> addUnit(unit, registry, texts, choices));
            }
            case "service" -> choices.add(choice(Kind.SERVICE, link.id(), link.label(), texts));
            default -> {
                // nothing that is maintained
            }
        }
        return choices;
    }

    private static void addAround(LineEntry line, RegistrySnapshot registry, Texts texts, List<ScopeChoice> choices) {
        line.farDevice().ifPresent(code -> addDevice(code, registry, texts, choices));
        addUnit(line.unit(), registry, texts, choices);
        line.nearDevice().ifPresent(code -> addDevice(code, registry, texts, choices));
    }

    private static void addDevice(String code, RegistrySnapshot registry, Texts texts, List<ScopeChoice> choices) {
        choices.add(choice(Kind.DEVICE, code, name(new MaintenanceScope(Kind.DEVICE, code), registry), texts));
    }

    private static void addUnit(String code, RegistrySnapshot registry, Texts texts, List<ScopeChoice> choices) {
        if (!code.isBlank()) {
            choices.add(choice(Kind.UNIT, code, name(new MaintenanceScope(Kind.UNIT, code), registry), texts));
        }
    }

    private static ScopeChoice choice(Kind kind, String code, String name, Texts texts) {
        return new ScopeChoice(new MaintenanceScope(kind, code), words(kind, code, name, texts));
    }

    /** What is worked on in words: its kind, name and code. */
    static String words(MaintenanceScope scope, RegistrySnapshot registry, Texts texts) {
        return words(scope.kind(), scope.code(), name(scope, registry), texts);
    }

    private static String words(Kind kind, String code, String name, Texts texts) {
        return texts.get("maintenance.scope." + kind.name(),
                MessageArguments.none().with("name", name).with("code", code));
    }

    private static String name(MaintenanceScope scope, RegistrySnapshot registry) {
        Optional<String> name = switch (scope.kind()) {
            case LINE -> registry.line(scope.code()).map(LineEntry::name);
            case DEVICE -> registry.device(scope.code()).map(DeviceEntry::name);
            case UNIT -> registry.unit(scope.code()).map(UnitEntry::name);
            case SERVICE -> registry.element("WebSite", scope.code()).map(Element::name);
        };
        return name.orElse(scope.code());
    }
}
