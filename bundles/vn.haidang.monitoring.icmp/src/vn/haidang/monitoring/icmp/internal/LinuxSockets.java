package vn.haidang.monitoring.icmp.internal;

import com.sun.jna.Library;
import com.sun.jna.NativeLong;

/** The system calls for ICMP sockets, from the C library of Linux; names and numbers are those of its headers. */
interface LinuxSockets extends Library {

    int SOCK_DGRAM = 2;
    int SOCK_RAW = 3;
    int SOCK_CLOEXEC = 0x80000;

    int SOL_SOCKET = 1;
    int SO_RCVBUF = 8;
    int SO_RCVTIMEO = 20;

    int MSG_DONTWAIT = 0x40;

    int EPERM = 1;
    int EINTR = 4;
    int EAGAIN = 11;
    int EACCES = 13;

    int socket(int domain, int type, int protocol);

    int setsockopt(int socket, int level, int option, byte[] value, int length);

    NativeLong sendto(int socket, byte[] message, NativeLong length, int flags, byte[] address, int addressLength);

    NativeLong recv(int socket, byte[] buffer, NativeLong length, int flags);

    int close(int socket);

    String strerror(int number);
}
