package vn.haidang.monitoring.verdict;

/** Why a witness says nothing. That it does is part of the evidence. */
public enum Absence {
    /** There is none: the registry names no such device, interface, power supply or portal. */
    NOT_THERE,
    /** No part of the program that is installed and running tells it. */
    NOT_OFFERED,
    /** It was asked and stayed silent, refused, or could not be asked. */
    SILENT,
    /** What it said last is too old for the window. */
    TOO_OLD,
    /** It has said too little to follow anything from. */
    TOO_LITTLE
}
