package vn.haidang.monitoring.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of interfaces in the makers' long and short forms. */
class InterfaceLabelTest {

    @ParameterizedTest
    @CsvSource({"GigabitEthernet0/1, Gi0/1, true", "GigabitEthernet 0/1, gi0/1, true",
            "GigabitEthernet0/0/1, GE0/0/1, true",
            "TenGigabitEthernet1/1/4, Te1/1/4, true", "TenGigE0/0/0/3, Te0/0/0/3, true",
            "Ten-GigabitEthernet1/0/49, XGE1/0/49, true", "Ethernet1/7, Eth1/7, true", "Ethernet5, Et5, true",
            "Port-channel10, Po10, true", "Bundle-Ether10, BE10, true", "Bridge-Aggregation1, BAGG1, true",
            "Vlanif10, Vlan-interface10, true", "ge-0/0/1, GE-0/0/1, true", "ether1, ETHER1, true",
            "GigabitEthernet0/1, Gi0/2, false", "GigabitEthernet0/1, Te0/1, false", "ge-0/0/1, xe-0/0/1, false",
            "FastEthernet0/1, Gi0/1, false", "Gi0/1, Gi0/1.100, false", "ge-0/0/1, GE0/0/1, false",
            "wan1, wan11, false"})
    void knowsOneInterfaceByItsLongAndShortName(String one, String other, boolean areSame) {
        assertEquals(areSame, InterfaceLabel.areSame(one, other));
    }
}
