# SPDX-License-Identifier: GPL-3.0-or-later
# How a room becomes a target: one folder, one static library `sizao_<name>`, one namespace.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(SIZAO_CCACHE ccache)
    if(SIZAO_CCACHE)
        set(CMAKE_C_COMPILER_LAUNCHER "${SIZAO_CCACHE}")
        set(CMAKE_CXX_COMPILER_LAUNCHER "${SIZAO_CCACHE}")
    endif()
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Concurrent Gui)
find_package(OpenSSL 3.0 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)

# Flags every room, program and test shares.
add_library(sizao_flags INTERFACE)
target_include_directories(sizao_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(sizao_flags INTERFACE -Wall -Wextra -Wshadow -Wconversion)
if(SIZAO_WERROR)
    target_compile_options(sizao_flags INTERFACE -Werror)
endif()
target_compile_definitions(sizao_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS SIZAO_VERSION="${PROJECT_VERSION}")
if(SIZAO_SANITIZE)
    target_compile_options(sizao_flags INTERFACE -fsanitize=${SIZAO_SANITIZE}
        -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(sizao_flags INTERFACE -fsanitize=${SIZAO_SANITIZE})
endif()

# sizao_room(<name> [LINK target…] [PRIVATE target…])
# Takes every .h and .cpp of the calling folder (and of its SUBFOLDERS) as library sizao_<name>.
function(sizao_room name)
    cmake_parse_arguments(room "" "" "LINK;PRIVATE;SUBFOLDERS" ${ARGN})
    set(patterns *.h *.cpp)
    foreach(folder IN LISTS room_SUBFOLDERS)
        list(APPEND patterns ${folder}/*.h ${folder}/*.cpp)
    endforeach()
    file(GLOB sources CONFIGURE_DEPENDS ${patterns})
    add_library(sizao_${name} STATIC ${sources})
    target_link_libraries(sizao_${name} PUBLIC sizao_flags ${room_LINK} PRIVATE ${room_PRIVATE})
endfunction()

# sizao_tests(<prefix> LINK target…)
# Makes one ctest of every test_*.cpp of the calling folder: <prefix>.<file without test_>.
# Tests of core run under the label "core", those of the desktop under "ui".
function(sizao_tests prefix)
    cmake_parse_arguments(tests "" "LABEL" "LINK" ${ARGN})
    if(NOT tests_LABEL)
        set(tests_LABEL core)
    endif()
    find_package(Qt6 REQUIRED COMPONENTS Test)
    file(GLOB sources CONFIGURE_DEPENDS test_*.cpp)
    foreach(source IN LISTS sources)
        get_filename_component(stem ${source} NAME_WE)
        string(REGEX REPLACE "^test_" "" stem ${stem})
        string(REPLACE "/" "_" target "test_${prefix}_${stem}")
        add_executable(${target} ${source})
        target_link_libraries(${target} PRIVATE sizao_flags sizao_support Qt6::Test ${tests_LINK})
        # False alarms of GCC 12 in the optimised standard library (bugs 105651, 80635, 104475).
        target_compile_options(${target} PRIVATE -Wno-restrict -Wno-maybe-uninitialized
            -Wno-dangling-pointer)
        if(tests_LABEL STREQUAL "ui")
            target_compile_options(${target} PRIVATE
                -include "${CMAKE_SOURCE_DIR}/tests/support/patience.h")
        endif()
        add_test(NAME ${prefix}.${stem} COMMAND ${target})
        set_tests_properties(${prefix}.${stem} PROPERTIES LABELS "${tests_LABEL}" TIMEOUT 600
            SKIP_RETURN_CODE 77
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
    endforeach()
endfunction()
