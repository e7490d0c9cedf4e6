declare module 'topojson-client' {
  import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';

  interface Geometry {
    readonly type: string;
    readonly id?: string;
    readonly properties?: { readonly name?: string };
  }
  interface Topology {
    readonly objects: Readonly<Record<string, { readonly geometries: Geometry[] }>>;
  }
  export function feature(topology: Topology, object: Topology['objects'][string]): FeatureCollection;
  export function feature(topology: Topology, object: Geometry): Feature;
  export function merge(topology: Topology, objects: readonly Geometry[]): MultiPolygon;
  export function mesh(
    topology: Topology,
    object: Topology['objects'][string],
    filter?: (a: Geometry, b: Geometry) => boolean,
  ): MultiLineString;
}
