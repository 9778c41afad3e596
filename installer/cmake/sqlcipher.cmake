# SPDX-License-Identifier: GPL-3.0-or-later
#
# SQLCipher as one static library of our own: target `sizao_sqlcipher`, alias `SQLCipher::sqlcipher`.
#
# The distribution's SQLCipher is too old (no window functions, old file format, the WAL-reset bug), so
# the amalgamation is compiled here. It comes
#   - from -DSIZAO_SQLCIPHER_SOURCE_DIR=<folder with sqlite3.c and sqlite3.h>   (offline builds), or
#   - from an npm package, which runs no scripts and is checked against the digest below.
# The archive is kept in SIZAO_CACHE_DIR (variable or environment), else XDG_CACHE_HOME/sizao, else
# ~/.cache/sizao, else in the build folder, so that a second preset downloads nothing. The digest is
# checked at every configuration: a cache that somebody altered is not believed.

enable_language(C)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)

set(SIZAO_SQLCIPHER_SOURCE_DIR "" CACHE PATH
    "Folder with the SQLCipher amalgamation (sqlite3.c, sqlite3.h); empty: the npm package is used")
set(SIZAO_CACHE_DIR "" CACHE PATH "Where downloaded sources are kept; empty: the user's cache folder")

set(SIZAO_SQLCIPHER_PACKAGE "@journeyapps/sqlcipher@6.0.0")
set(SIZAO_SQLCIPHER_ARCHIVE "journeyapps-sqlcipher-6.0.0.tgz")
# The same digest as the registry's
# sha512-YmWSQIR4cnv+5L38lYJoS/dIF/+bEZBaACATbeTyq4XKjMHcxdIlFnElBLiIqa9rwseOIimIYjudgOOCovud3Q==
# written in hexadecimal, which is what CMake computes.
string(CONCAT SIZAO_SQLCIPHER_SHA512
    "626592408478727bfee4bdfc9582684bf74817ff9b11905a0020136de4f2ab85"
    "ca8cc1dcc5d22516712504b888a9af6bc2c78e222988623b9d80e382a2fb9ddd")
set(SIZAO_SQLITE_VERSION_MINIMUM "3.51.3") # older ones can lose commits when the WAL is reset

# Sets <result> to a folder we can write to, or to nothing.
function(_sizao_cache_dir result)
    set(candidates "${SIZAO_CACHE_DIR}" "$ENV{SIZAO_CACHE_DIR}")
    if(NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
        list(APPEND candidates "$ENV{XDG_CACHE_HOME}/sizao")
    endif()
    if(NOT "$ENV{HOME}" STREQUAL "")
        list(APPEND candidates "$ENV{HOME}/.cache/sizao")
    endif()
    foreach(candidate IN LISTS candidates)
        if(candidate STREQUAL "")
            continue()
        endif()
        execute_process(COMMAND "${CMAKE_COMMAND}" -E make_directory "${candidate}"
            RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
        if(NOT failed)
            execute_process(COMMAND "${CMAKE_COMMAND}" -E touch "${candidate}/.writable"
                RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
        endif()
        if(NOT failed)
            set(${result} "${candidate}" PARENT_SCOPE)
            return()
        endif()
    endforeach()
    set(${result} "${CMAKE_BINARY_DIR}/sqlcipher" PARENT_SCOPE)
endfunction()

# Sets <result> to TRUE when <archive> is there and is exactly the one we know.
function(_sizao_archive_is_genuine archive result)
    set(${result} FALSE PARENT_SCOPE)
    if(EXISTS "${archive}")
        file(SHA512 "${archive}" digest)
        if(digest STREQUAL SIZAO_SQLCIPHER_SHA512)
            set(${result} TRUE PARENT_SCOPE)
        endif()
    endif()
endfunction()

function(_sizao_download_sqlcipher folder)
    find_program(SIZAO_NPM npm DOC "Fetches the SQLCipher source")
    if(NOT SIZAO_NPM)
        message(FATAL_ERROR
            "SQLCipher's source is not here and npm, which would fetch it, was not found.\n"
            "Either install npm (installer/bootstrap does), or give the folder with sqlite3.c and "
            "sqlite3.h: -DSIZAO_SQLCIPHER_SOURCE_DIR=<folder>")
    endif()
    set(work "${CMAKE_BINARY_DIR}/sqlcipher/download")
    file(REMOVE_RECURSE "${work}")
    file(MAKE_DIRECTORY "${work}")
    message(STATUS "SQLCipher: fetching ${SIZAO_SQLCIPHER_PACKAGE}")
    execute_process(COMMAND "${SIZAO_NPM}" pack --silent "${SIZAO_SQLCIPHER_PACKAGE}"
        WORKING_DIRECTORY "${work}"
        TIMEOUT 300
        RESULT_VARIABLE failed
        OUTPUT_VARIABLE output
        ERROR_VARIABLE output)
    if(failed OR NOT EXISTS "${work}/${SIZAO_SQLCIPHER_ARCHIVE}")
        message(FATAL_ERROR
            "npm could not fetch ${SIZAO_SQLCIPHER_PACKAGE} (${failed}). ${output}\n"
            "To see why, run: npm pack ${SIZAO_SQLCIPHER_PACKAGE}\n"
            "Without a network: -DSIZAO_SQLCIPHER_SOURCE_DIR=<folder with sqlite3.c and sqlite3.h>")
    endif()
    _sizao_archive_is_genuine("${work}/${SIZAO_SQLCIPHER_ARCHIVE}" genuine)
    if(NOT genuine)
        file(SHA512 "${work}/${SIZAO_SQLCIPHER_ARCHIVE}" digest)
        message(FATAL_ERROR
            "The SQLCipher source that arrived is not the one this program was written for, so it is not used.\n"
            "  expected sha512 ${SIZAO_SQLCIPHER_SHA512}\n"
            "  received sha512 ${digest}\n"
            "It is in ${work} for examination.")
    endif()
    # A copy beside the place and a rename: a second configuration never sees half an archive.
    string(RANDOM LENGTH 8 suffix)
    file(COPY_FILE "${work}/${SIZAO_SQLCIPHER_ARCHIVE}" "${folder}/${SIZAO_SQLCIPHER_ARCHIVE}.${suffix}")
    file(RENAME "${folder}/${SIZAO_SQLCIPHER_ARCHIVE}.${suffix}" "${folder}/${SIZAO_SQLCIPHER_ARCHIVE}")
    file(REMOVE_RECURSE "${work}")
endfunction()

# Sets <result> to the folder with the amalgamation.
function(_sizao_sqlcipher_source result)
    if(SIZAO_SQLCIPHER_SOURCE_DIR)
        get_filename_component(given "${SIZAO_SQLCIPHER_SOURCE_DIR}" ABSOLUTE BASE_DIR "${CMAKE_SOURCE_DIR}")
        set(${result} "${given}" PARENT_SCOPE)
        return()
    endif()

    _sizao_cache_dir(cache)
    file(MAKE_DIRECTORY "${cache}")
    set(archive "${cache}/${SIZAO_SQLCIPHER_ARCHIVE}")
    _sizao_archive_is_genuine("${archive}" genuine)
    if(NOT genuine)
        _sizao_download_sqlcipher("${cache}")
    endif()

    string(SUBSTRING "${SIZAO_SQLCIPHER_SHA512}" 0 16 digest_start)
    set(unpacked "${CMAKE_BINARY_DIR}/sqlcipher/${digest_start}")
    if(NOT EXISTS "${unpacked}/complete")
        file(REMOVE_RECURSE "${unpacked}")
        file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${unpacked}"
            PATTERNS "package/deps/sqlcipher-amalgamation/*" "package/LICENSE*")
        file(TOUCH "${unpacked}/complete")
    endif()
    set(${result} "${unpacked}/package/deps/sqlcipher-amalgamation" PARENT_SCOPE)
endfunction()

function(_sizao_check_sqlcipher_source folder)
    foreach(name sqlite3.c sqlite3.h)
        if(NOT EXISTS "${folder}/${name}")
            message(FATAL_ERROR "SQLCipher: ${name} is missing in ${folder}")
        endif()
    endforeach()
    file(STRINGS "${folder}/sqlite3.h" line REGEX "^#define SQLITE_VERSION +\"" LIMIT_COUNT 1)
    string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" version "${line}")
    if(NOT version OR version VERSION_LESS SIZAO_SQLITE_VERSION_MINIMUM)
        message(FATAL_ERROR
            "SQLCipher: ${folder} holds SQLite '${version}', needed is ${SIZAO_SQLITE_VERSION_MINIMUM} or newer")
    endif()
    file(STRINGS "${folder}/sqlite3.c" line REGEX "sqlcipher_extra_init" LIMIT_COUNT 1)
    if(NOT line)
        message(FATAL_ERROR "SQLCipher: ${folder}/sqlite3.c is plain SQLite, not SQLCipher")
    endif()
    message(STATUS "SQLCipher: SQLite ${version} from ${folder}")
endfunction()

_sizao_sqlcipher_source(_sizao_sqlcipher_dir)
_sizao_check_sqlcipher_source("${_sizao_sqlcipher_dir}")

add_library(sizao_sqlcipher STATIC "${_sizao_sqlcipher_dir}/sqlite3.c")
add_library(SQLCipher::sqlcipher ALIAS sizao_sqlcipher)
target_include_directories(sizao_sqlcipher SYSTEM PUBLIC "${_sizao_sqlcipher_dir}")
# Hidden: Qt's own SQLite driver or any other library in the process must never bind to these symbols.
set_target_properties(sizao_sqlcipher PROPERTIES
    C_VISIBILITY_PRESET hidden
    POSITION_INDEPENDENT_CODE ON
    AUTOMOC OFF
    AUTORCC OFF
    AUTOUIC OFF
    EXPORT_COMPILE_COMMANDS OFF)
target_compile_definitions(sizao_sqlcipher
    PUBLIC
        SQLITE_HAS_CODEC # declares sqlite3_key for those who include sqlite3.h
    PRIVATE
        SQLCIPHER_CRYPTO_OPENSSL
        SQLITE_EXTRA_INIT=sqlcipher_extra_init
        SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
        HAVE_STDINT_H=1
        SQLITE_TEMP_STORE=2 # temporary tables stay in memory: nothing in clear reaches the disk
        SQLITE_THREADSAFE=1
        SQLITE_DEFAULT_MEMSTATUS=0 # else every allocation of either thread takes one lock
        SQLITE_ENABLE_FTS5
        SQLITE_ENABLE_STAT4
        SQLITE_ENABLE_DBSTAT_VTAB
        SQLITE_DQS=0
        SQLITE_DEFAULT_FOREIGN_KEYS=1
        SQLITE_OMIT_LOAD_EXTENSION)
# Foreign code: no warnings of ours, and optimised even in Debug, else every test waits for the cipher.
target_compile_options(sizao_sqlcipher PRIVATE -w -O3)
# Instrumented for addresses, which finds our mistakes (a bound text that died too early), but not for
# undefined behaviour, whose findings in it nobody here could mend.
if(SIZAO_SANITIZE MATCHES "address")
    target_compile_options(sizao_sqlcipher PRIVATE -fsanitize=address -fno-omit-frame-pointer)
endif()
target_link_libraries(sizao_sqlcipher
    PUBLIC OpenSSL::Crypto Threads::Threads
    PRIVATE m)
